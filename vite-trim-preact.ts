import type { Plugin } from 'vite'

/** Takes Preact's one way to write markup out of the build: what should have been HTML would show as plain text. */
export function trimPreact(): Plugin {
  return {
    name: 'trim-preact',
    transform: {
      filter: { id: /[\\/]preact[\\/]dist[\\/]preact\.(?:m?js|module\.js)$/ },
      handler(code) {
        if (!code.includes('.innerHTML')) this.error('Preact writes markup in another way: adapt vite-trim-preact.ts')
        return { code: code.replaceAll('.innerHTML', '.textContent'), map: null }
      },
    },
  }
}
