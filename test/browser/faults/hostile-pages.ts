import type { PracticeSite } from '../../pages/sites.ts'

/** What a page does to the extension while a draft is being typed. Each function runs in the page's own world. */
export interface HostilePage {
  name: string
  /** Runs before anything else on the page. */
  before?: () => void
  /** Runs in the middle of the draft. */
  during?: () => void
  /** The page keeps at it, so the overlay cannot be expected to be there. */
  overlayMayBeGone?: boolean
  /** Sites whose own editor does not survive it, with or without the extension. */
  notOn?: readonly PracticeSite[]
  /** Its other composers have overlays too. */
  many?: boolean
}

export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'removes the overlay', during: () => document.querySelector('berichtwijzer-hints')?.remove() },
  {
    name: 'removes the overlay again and again',
    overlayMayBeGone: true,
    during: () => {
      const remove = () => document.querySelector('berichtwijzer-hints')?.remove()
      new MutationObserver(remove).observe(document.body, { childList: true, subtree: true })
      remove()
    },
  },
  {
    name: 'moves the overlay into a hidden box',
    during: () => {
      const box = document.createElement('div')
      box.style.display = 'none'
      document.body.append(box)
      box.append(document.querySelector('berichtwijzer-hints') as Element)
    },
  },
  {
    name: 'empties the overlay',
    during: () => document.querySelector('berichtwijzer-hints')?.shadowRoot?.replaceChildren(),
  },
  {
    name: 'takes the overlay apart from within',
    during: () => {
      const root = document.querySelector('berichtwijzer-hints')?.shadowRoot
      for (const element of root?.querySelectorAll('section > *, li > *, button > *') ?? []) element.remove()
    },
  },
  {
    name: 'has a style sheet against the overlay',
    during: () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        'berichtwijzer-hints { display: none !important; opacity: 0 !important; transform: scale(0) !important }',
      )
      document.adoptedStyleSheets.push(sheet)
    },
  },
  {
    name: 'styles the overlay away',
    during: () => {
      const host = document.querySelector<HTMLElement>('berichtwijzer-hints')
      for (const [property, value] of [
        ['display', 'none'],
        ['opacity', '0'],
        ['visibility', 'hidden'],
        ['transform', 'scale(0)'],
        ['clip-path', 'inset(50%)'],
      ] as const)
        host?.style.setProperty(property, value, 'important')
    },
  },
  {
    name: 'closes the popover',
    during: () => document.querySelector<HTMLElement>('berichtwijzer-hints')?.hidePopover(),
  },
  {
    name: 'takes the popover mark off',
    during: () => document.querySelector('berichtwijzer-hints')?.removeAttribute('popover'),
  },
  { name: 'clears all highlights', during: () => CSS.highlights.clear() },
  {
    name: 'replaces CSS.highlights, Highlight and Range',
    before: () => {
      const refuse = () => {
        throw new Error('replaced by the page')
      }
      Object.defineProperty(CSS, 'highlights', { get: refuse })
      Object.assign(window, { Highlight: refuse, Range: refuse, StaticRange: refuse })
    },
  },
  {
    name: 'replaces MutationObserver and ResizeObserver',
    notOn: ['instagram', 'linkedin'],
    during: () => {
      const refuse = () => {
        throw new Error('replaced by the page')
      }
      MutationObserver.prototype.observe = refuse
      ResizeObserver.prototype.observe = refuse
      Object.assign(window, { MutationObserver: refuse, ResizeObserver: refuse })
    },
  },
  {
    name: 'breaks prototypes the extension uses',
    notOn: ['linkedin'],
    during: () => {
      const refuse = () => {
        throw new Error('replaced by the page')
      }
      Element.prototype.attachShadow = refuse
      HTMLElement.prototype.showPopover = refuse
      Document.prototype.createTreeWalker = refuse
      Object.assign(Array.prototype, { findLast: refuse, toSorted: refuse })
      Object.assign(String.prototype, { toLocaleString: refuse, isWellFormed: refuse })
      Object.assign(window, { structuredClone: refuse, AbortController: refuse })
    },
  },
  {
    name: 'freezes what it can',
    during: () => {
      for (const frozen of [
        CSS,
        CSS.highlights,
        Range.prototype,
        MutationObserver.prototype,
        Text.prototype,
        Map.prototype,
      ])
        Object.freeze(frozen)
      const host = document.querySelector('berichtwijzer-hints')
      if (host) Object.freeze(host)
      if (host?.shadowRoot) Object.freeze(host.shadowRoot)
    },
  },
  {
    name: 'defines our element as its own',
    before: () => {
      customElements.define(
        'berichtwijzer-hints',
        class extends HTMLElement {
          constructor() {
            super()
            try {
              this.attachShadow({ mode: 'closed' })
            } catch {
              // The page may try; it must not succeed.
            }
          }
        },
      )
    },
  },
  {
    name: 'sends events that no user made',
    during: () => {
      const editor = document.activeElement
      const init = { bubbles: true, composed: true, cancelable: true }
      // Only to the listeners on the editor itself, so that the page's own editor does not take it for real.
      editor?.dispatchEvent(new CompositionEvent('compositionstart', { data: 'x' }))
      for (let time = 0; time < 200; time++) {
        const key = new KeyboardEvent('keydown', { ...init, code: 'KeyH', key: 'H', altKey: true, shiftKey: true })
        document.body.dispatchEvent(key)
        document.body.dispatchEvent(new FocusEvent('focusin', init))
        document.body.dispatchEvent(new FocusEvent('focusout', init))
      }
    },
  },
  {
    name: 'pretends that a newer copy of the extension has started',
    during: () => {
      for (const id of ['dlgpmidaiecmfhjcjffohmncaggfclkj', 'berichtwijzer@extension'])
        for (const contentScriptName of ['x', 'instagram', 'linkedin']) {
          const detail = { contentScriptName, messageId: 'made-up' }
          document.dispatchEvent(new CustomEvent(`${id}:${contentScriptName}:wxt:content-script-started`, { detail }))
        }
    },
  },
  {
    name: 'changes its own look and language all the time',
    during: () => {
      let turn = 0
      setInterval(() => {
        turn++
        document.body.style.backgroundColor = turn % 2 ? 'black' : 'white'
        document.documentElement.lang = turn % 2 ? 'en' : 'nl'
      }, 5)
    },
  },
  {
    name: 'floods the document with nodes',
    during: () => {
      const feed = document.createElement('div')
      document.body.append(feed)
      setInterval(() => {
        const posts = Array.from({ length: 200 }, () => document.createElement('article'))
        feed.replaceChildren(...posts)
      }, 10)
    },
  },
  {
    name: 'fills the page with 50 more composers',
    many: true,
    during: () => {
      const editor = document.activeElement as HTMLElement
      const selection = document.getSelection() as Selection
      const { anchorNode, anchorOffset } = selection
      const box = editor.parentElement?.parentElement as HTMLElement
      const others = document.createElement('div')
      for (let index = 0; index < 50; index++) others.append(box.cloneNode(true))
      document.body.append(others)
      for (const other of others.querySelectorAll<HTMLElement>('[contenteditable="true"]')) other.focus()
      editor.focus()
      selection.collapse(anchorNode, anchorOffset)
    },
  },
]
