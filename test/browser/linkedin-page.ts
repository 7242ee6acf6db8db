import type { SitePage, Variant } from './site-page.ts'

const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true }

const sdui: Variant = {
  name: 'native dialog',
  surface: 'post',
  madeWith: 'TipTap',
  path: '/feed/?share&author=page',
  editor: 'dialog [componentkey="ShareBox_textEditor"]',
  postButton: 'dialog footer .primary',
  model: 1,
}
const ember: Variant = {
  name: 'Quill in the page',
  surface: 'post',
  madeWith: 'Quill',
  path: '/feed/?share&layout=ember&author=page',
  editor: '[data-test-modal-id="sharebox"] .ql-editor',
  postButton: '[data-test-modal-id="sharebox"] .share-actions__primary-action',
  model: 1,
}
const interop: Variant = {
  name: 'Quill in a shadow root',
  surface: 'post',
  madeWith: 'Quill',
  path: '/feed/?share&layout=interop&author=page',
  editor: '#interop-outlet >>> [data-test-modal-id="sharebox"] .ql-editor',
  postButton: '#interop-outlet >>> .share-actions__primary-action',
  model: 1,
}
const preload: Variant = {
  name: 'Quill on a page of its own',
  surface: 'post',
  madeWith: 'Quill',
  path: '/preload/sharebox/?author=page',
  editor: '.share-creation-state .ql-editor',
  postButton: '.share-actions__primary-action',
  model: 0,
}
const managed: Variant = {
  ...sdui,
  name: "native dialog of a page's own",
  path: '/company/123456/admin/page-posts/published/?share=true',
  editor: 'dialog .ProseMirror',
  model: 0,
}
const feedComment: Variant = {
  name: 'comment in the feed of a page',
  surface: 'comment',
  madeWith: 'TipTap',
  path: '/company/123456/admin/feed/posts/',
  editor: '[componentkey^="commentBox-"] .ProseMirror',
  postButton: '[componentkey^="commentBox-"] .primary',
  model: 0,
}

const variants: SitePage['variants'] = [
  sdui,
  interop,
  { ...sdui, name: 'native dialog that leaves the page in use', path: '/feed/?share&layout=sdui-open&author=page' },
  {
    ...sdui,
    name: 'English native dialog in a shadow root, dark',
    path: '/feed/?share&layout=sdui-shadow&author=page&lang=en&theme=dark',
    editor: '.sdui-host >>> [componentkey="ShareBox_textEditor"]',
    postButton: '.sdui-host >>> footer .primary',
  },
  ember,
  { ...ember, name: 'English Quill in the page, dark', path: `${ember.path}&lang=en&theme=dark` },
  preload,
  { ...preload, name: 'Quill in a frame', path: '/feed/?share&layout=frame&author=page', frame: 'iframe' },
  managed,
  {
    ...managed,
    name: "native dialog of a showcase's own",
    path: '/showcase/123456/admin/page-posts/published/?share=true',
  },
  {
    ...ember,
    name: "Quill dialog of a page's own",
    path: '/company/123456/admin/page-posts/published/?share=true&layout=ember',
    model: 0,
  },
  feedComment,
  {
    name: 'comment on the page of a post',
    surface: 'comment',
    madeWith: 'Quill',
    path: '/feed/update/urn:li:activity:7000000000000000001/?member=Ministerie%20van%20VWS',
    editor: '.comments-comment-box .ql-editor',
    postButton: '.comments-comment-box .primary',
    model: 0,
  },
  { ...sdui, name: 'native dialog on a phone', viewport: PHONE },
  { ...interop, name: 'Quill in a shadow root on a phone', viewport: PHONE },
]

export const linkedinPage: SitePage = {
  site: 'linkedin',
  account: {
    platform: 'linkedin',
    handle: '123456',
    name: 'Ministerie van VWS',
    type: 'corporate',
    ministry: 'VWS',
    party: 'VVD',
  },
  variants,
  two: {
    first: { ...feedComment, path: '/company/123456/admin/feed/posts/?layout=sdui-open&author=page' },
    second: { ...managed, path: '/sharing/compose?layout=sdui-open&author=page', editor: sdui.editor, model: 1 },
    goToSecond: '/sharing/compose',
  },
  otherFields: [
    { name: 'message', path: '/messaging/thread/1/', field: '.msg-form__contenteditable' },
    { name: 'rebuilt message', path: '/messaging/thread/1/', field: 'div.message .ProseMirror' },
    { name: 'message window', path: '/feed/?chat=marked', field: '.msg-form__contenteditable' },
    { name: 'rebuilt message window', path: '/feed/?chat=plain', field: '.chat .ProseMirror' },
    { name: 'message in a dialog', path: '/feed/?chat=dialog', field: '.chat .ProseMirror' },
    {
      name: "message in a dialog on a page's own screens",
      path: '/company/123456/admin/feed/posts/?chat=dialog',
      field: '.chat .ProseMirror',
    },
    { name: 'message to a page', path: '/company/123456/admin/inbox/', field: 'div.message .ProseMirror' },
    {
      name: 'message in a shadow root',
      path: '/feed/?layout=interop',
      field: '#interop-outlet >>> .msg-form__contenteditable',
    },
    {
      name: 'rebuilt message in a shadow root',
      path: '/feed/?layout=interop',
      field: '#interop-outlet >>> div.message .ProseMirror',
    },
    {
      name: 'message window beside a frame',
      path: '/preload/sharebox/?chat=marked',
      field: '.msg-form__contenteditable',
    },
    { name: 'search', path: '/feed/', field: 'header input' },
    { name: 'article', path: '/article/new/', field: 'main .ProseMirror' },
    { name: 'title of an article', path: '/article/new/', field: 'main textarea' },
    { name: 'profile', path: '/in/sanne-de-wit/edit/', field: 'main textarea' },
  ],
  idle: '/feed/',
  outside: 'dialog footer',
  innocent: 'Morgen praat ik in Utrecht verder met huisartsen.',
}
