import type { SitePage, Variant } from './site-page.ts'

const INLINE = 'main [data-testid="tweetTextarea_0"]'
const IN_DIALOG = '[role="dialog"] [data-testid="tweetTextarea_0"]'
const INLINE_BUTTON = 'main [data-testid="tweetButtonInline"]'
const DIALOG_BUTTON = '[role="dialog"] [data-testid="tweetButton"]'

const home: Variant = {
  name: 'home',
  surface: 'post',
  madeWith: 'Draft.js',
  path: '/home',
  editor: INLINE,
  postButton: INLINE_BUTTON,
  model: 0,
}
const dialog: Variant = {
  name: 'dialog over home',
  surface: 'post',
  madeWith: 'Draft.js',
  path: '/compose/post',
  editor: IN_DIALOG,
  postButton: DIALOG_BUTTON,
  model: 1,
}

const variants: SitePage['variants'] = [
  home,
  dialog,
  { ...home, name: 'English home, dark', path: '/home?lang=en&theme=dark' },
  { ...home, name: 'inline reply', surface: 'reply', path: '/buurtkrant/status/1' },
  { ...dialog, name: 'reply in a dialog', surface: 'reply', path: '/compose/post?reply&theme=dim' },
  { ...dialog, name: 'quote', surface: 'quote', path: '/compose/post?quote=buurtkrant' },
  {
    name: 'mobile',
    surface: 'post',
    madeWith: 'textarea',
    path: '/compose/post?mobile',
    editor: '[data-testid="tweetTextarea_0"] textarea',
    postButton: '[data-testid="tweetButton"]',
    model: 0,
    viewport: { width: 390, height: 844, hasTouch: true, isMobile: true },
  },
]

export const xPage: SitePage = {
  site: 'x',
  account: { platform: 'x', handle: 'MinisterVWS', type: 'corporate', ministry: 'VWS', party: 'VVD' },
  variants,
  two: { first: home, second: dialog, goToSecond: '/compose/post' },
  thread: {
    variant: dialog,
    add: '[role="dialog"] [data-testid="addButton"]',
    editors: [
      IN_DIALOG,
      '[role="dialog"] [data-testid="tweetTextarea_1"]',
      '[role="dialog"] [data-testid="tweetTextarea_2"]',
    ],
  },
  otherFields: [
    { name: 'direct message', path: '/messages/1', field: '[data-testid="dmComposerTextInput"]' },
    { name: 'chat', path: '/i/chat/1', field: '[data-testid="dm-composer-textarea"]' },
    { name: 'messages drawer', path: '/home?drawer', field: '[data-testid="dmComposerTextInput"]' },
    { name: 'search box', path: '/search', field: '[data-testid="SearchBox_Search_Input"]' },
    { name: 'search box beside a composer', path: '/home', field: '[data-testid="SearchBox_Search_Input"]' },
    { name: 'article', path: '/compose/articles/edit/1', field: '.longform-unstyled [contenteditable]' },
    { name: 'title of an article', path: '/compose/articles/edit/1', field: 'textarea[name="title"]' },
    { name: 'profile', path: '/settings/profile', field: 'textarea[name="description"]' },
    { name: 'description of a picture', path: '/compose/post/media', field: '[data-testid="altTextInput"]' },
  ],
  outside: '[data-testid="sidebarColumn"]',
  innocent: 'Morgen praat ik in Utrecht verder met huisartsen.',
}
