import type { SELECTORS } from '../../components/sites/x-selectors.ts'
import type { SelectorPage } from './factories/selectors.ts'

/** What the practice pages have of that by which X is recognised. */
export const X_SELECTORS: readonly SelectorPage<keyof typeof SELECTORS>[] = [
  {
    path: '/home',
    found: {
      dialog: 0,
      editor: 3,
      postButton: 1,
      toolbar: 2,
      attachments: 0,
      image: 0,
      altTextLabel: 0,
      post: 3,
      postText: 3,
      userName: 3,
      column: 1,
      profileLink: 1,
      switcher: 1,
      avatar: 5,
      never: 2,
    },
  },
  {
    path: '/compose/post',
    found: { dialog: 1, editor: 6, postButton: 2, toolbar: 4, post: 3, profileLink: 1, switcher: 1, avatar: 6 },
  },
  { path: '/compose/post?mobile', found: { editor: 1, postButton: 1, toolbar: 2, column: 0, avatar: 1 } },
  { path: '/messages/1', found: { editor: 0 } },
  {
    path: '/compose/post?quote=VVD&images=2',
    found: { attachments: 2, image: 4, altTextLabel: 2, postText: 4, userName: 4 },
  },
  { path: '/i/chat/1', found: { never: 4 } },
]
