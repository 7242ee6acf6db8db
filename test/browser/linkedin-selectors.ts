import type { SELECTORS } from '../../components/sites/linkedin-selectors.ts'
import type { SelectorPage } from './factories/selectors.ts'

/** What the practice pages have of that by which LinkedIn is recognised. */
export const LINKEDIN_SELECTORS: readonly SelectorPage<keyof typeof SELECTORS>[] = [
  {
    path: '/feed/',
    found: {
      dialog: 0,
      shareEditor: 0,
      tiptap: 1,
      commentBox: 1,
      authorControl: 0,
      companyIcon: 0,
      personIcon: 1,
      memberLink: 1,
      memberPhoto: 0,
      postText: 1,
      profileLink: 2,
      suggestions: 0,
      messages: 0,
    },
  },
  {
    path: '/feed/?share&author=page&images=2&repost=vvd',
    ready: 'dialog .primary',
    found: {
      dialog: 1,
      shareBox: 0,
      shareScreen: 1,
      shareEditor: 1,
      quill: 0,
      tiptap: 2,
      postButton: 0,
      authorControl: 1,
      companyIcon: 1,
      personIcon: 1,
      postText: 2,
      profileLink: 3,
      image: 2,
    },
  },
  {
    path: '/feed/?share&layout=ember&images=2&repost=vvd',
    found: { dialog: 1, shareBox: 2, quill: 1, postButton: 1, authorControl: 1, repost: 1, postText: 2, image: 2 },
  },
  {
    path: '/feed/?share&layout=interop',
    found: { dialog: 1, shareBox: 2, quill: 2, postButton: 1, authorControl: 1, repost: 0, image: 0 },
  },
  { path: '/preload/sharebox/', found: { dialog: 0, shareBox: 1, quill: 1, postButton: 1, authorControl: 1 } },
  {
    path: '/company/123456/admin/page-posts/published/?share=true',
    ready: 'dialog .primary',
    found: { dialog: 1, shareScreen: 0, shareEditor: 0, tiptap: 1, authorControl: 1 },
  },
  { path: '/messaging/thread/1/', found: { shareBox: 0, tiptap: 1, commentBox: 0, authorControl: 0, messages: 3 } },
  {
    path: '/feed/update/urn:li:activity:7000000000000000001/',
    found: { quill: 1, commentBox: 1, postButton: 1, memberLink: 0, memberPhoto: 1 },
  },
  { path: '/feed/?suggest', found: { suggestions: 1 } },
  { path: '/feed/?chat=marked', found: { messages: 4 } },
]
