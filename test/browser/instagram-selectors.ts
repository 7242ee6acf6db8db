import type { SELECTORS } from '../../components/sites/instagram-selectors.ts'
import type { SelectorPage } from './factories/selectors.ts'

const NO_CAPTION = { location: 0, creationField: 0 }

/** What the practice pages have of that by which Instagram is recognised. */
export const INSTAGRAM_SELECTORS: readonly SelectorPage<keyof typeof SELECTORS>[] = [
  {
    path: '/?create&images=2&alt=open',
    found: {
      dialog: 1,
      modal: 1,
      lexical: 1,
      location: 1,
      creationField: 2,
      textInput: 4,
      preview: 2,
      video: 0,
      head: 3,
      button: 9,
    },
  },
  { path: '/?create&video&tagging', found: { lexical: 1, location: 1, textInput: 3, preview: 0, video: 1 } },
  { path: '/ministervws/p/Ca1/?edit', found: { modal: 1, lexical: 1, location: 1, creationField: 2 } },
  { path: '/', found: { ...NO_CAPTION, lexical: 0, post: 2, commentForm: 2, postDate: 2, picture: 8 } },
  { path: '/p/Ca2/?newer', found: { ...NO_CAPTION, post: 0, postAlone: 1, postDate: 1, commentForm: 1 } },
  { path: '/buurtkrant/p/Ca1/?dialog', found: { ...NO_CAPTION, dialog: 1, post: 1, commentForm: 1, lexical: 0 } },
  { path: '/create/details/?mobile', found: { ...NO_CAPTION, dialog: 0, mobileContent: 1, head: 2, embedded: 3 } },
  { path: '/direct/t/1/', found: { ...NO_CAPTION, lexical: 1, dialog: 0, commentForm: 0 } },
  { path: '/?panel=dialog', found: { ...NO_CAPTION, lexical: 1, dialog: 1, modal: 0 } },
  { path: '/?search', found: { embedded: 3, navigation: 3, messages: 1, profileLink: 5, content: 3 } },
]
