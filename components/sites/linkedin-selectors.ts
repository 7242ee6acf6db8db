/**
 * All that LinkedIn's pages are recognised by, in one place: three generations of the composer are live at once. What each
 * rests on, and how sure that is, stands in docs/composers.md; how many of each the practice pages have, in
 * test/browser/linkedin-selectors.ts.
 */
export const SELECTORS = {
  dialog: 'dialog, [role="dialog"]',
  /** Around the editor of a post in the older generations, in the light DOM, a shadow root or a frame. */
  shareBox:
    '[data-test-modal-id="sharebox"], .share-box-v2__modal, .share-creation-state, [aria-labelledby="share-to-linkedin-modal__header"]',
  /** In the newer generation the screen names itself; the editor too. */
  shareScreen: '[data-sdui-screen$=".sharing.ShareCompose"]',
  shareEditor: '[componentkey="ShareBox_textEditor"]',
  quill: '.ql-editor',
  tiptap: '.ProseMirror, [data-testid="ui-core-tiptap-text-editor-wrapper"] [role="textbox"]',
  commentBox: '[componentkey^="commentBox-"], .comments-comment-box',
  postButton: '.share-actions__primary-action, [class*="comments-comment-box__submit-button"]',
  /** Name and audience on one button; in the newer generation with a caret and an icon of a person or a company. */
  authorControl: '.share-unified-settings-entry-button, [role="button"][aria-expanded]:has(svg#caret-small)',
  companyIcon: 'svg#company-accent-4',
  personIcon: 'svg#person-accent-4',
  /** The member who is signed in: a link to the own profile beside the launcher, or the photo in the older navigation. */
  memberLink: '#shareboxProfilePictureComponentRef a[href*="/in/"], main aside a[href*="/in/"]',
  memberPhoto: '.global-nav__me-photo[alt], .global-nav__me img[alt]',
  repost: '.update-components-mini-update-v2',
  postText: '.update-components-text, [data-testid="expandable-text-box"]',
  profileLink: 'a[href*="/company/"], a[href*="/showcase/"], a[href*="/in/"]',
  image: 'img[src^="blob:"]',
  suggestions: '[role="listbox"]',
  /** Messages use the same editors, in windows that are dialogs too. */
  messages: '.msg-form, #msg-overlay, [class^="msg-"], [class*=" msg-"]',
} as const
