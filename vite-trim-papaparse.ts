import type { Plugin } from 'vite'

const REQUEST = /new XMLHttpRequest\b(?:\(\))?/

/** Papa Parse can download a file when asked to. Nobody asks it here, and so that nobody can, the request is left out of the build. */
export function trimPapaparse(): Plugin {
  return {
    name: 'trim-papaparse',
    transform: {
      filter: { id: /papaparse\/papaparse(?:\.min)?\.js/ },
      handler(code) {
        if (!REQUEST.test(code)) this.error('Papa Parse makes its request elsewhere: adapt vite-trim-papaparse.ts')
        return { code: code.replace(REQUEST, 'null'), map: null }
      },
    },
  }
}
