import type { SitePage, Variant } from './site-page.ts'

const CAPTION = '[role="dialog"] [data-lexical-editor]'
const SHARE = '[role="dialog"] .head .go'

const create: Variant = {
  name: 'new post',
  surface: 'post',
  madeWith: 'Lexical',
  path: '/?create',
  editor: CAPTION,
  postButton: SHARE,
  model: 2,
}
const comment: Variant = {
  name: 'comment on the home page',
  surface: 'comment',
  madeWith: 'textarea',
  path: '/',
  editor: 'main article textarea',
  postButton: 'main article form .go',
  model: 0,
}

const variants: SitePage['variants'] = [
  create,
  { ...create, name: 'English new post, dark', path: '/?create&lang=en&theme=dark' },
  { ...create, name: 'edit info', path: '/ministervws/p/Ca1/?edit', model: 1 },
  { ...create, name: 'new post over the messages', path: '/direct/t/1/?create', model: 0 },
  comment,
  { ...comment, name: 'English comment, dark', path: '/?lang=en&theme=dark' },
  {
    ...comment,
    name: 'comment on a page without an article',
    path: '/p/Ca2/?newer',
    editor: 'main form textarea',
    postButton: 'main form .go',
  },
  {
    ...comment,
    name: 'comment in a dialog',
    path: '/buurtkrant/p/Ca1/?dialog',
    editor: '[role="dialog"] textarea',
    postButton: '[role="dialog"] form .go',
  },
  {
    name: 'mobile new post',
    surface: 'post',
    madeWith: 'textarea',
    path: '/create/details/?mobile',
    editor: 'textarea',
    postButton: '.head .go',
    model: 0,
    viewport: { width: 390, height: 844, hasTouch: true, isMobile: true },
  },
  {
    ...comment,
    name: 'mobile comment',
    path: '/p/Ca1/?mobile',
    viewport: { width: 390, height: 844, hasTouch: true, isMobile: true },
  },
]

export const instagramPage: SitePage = {
  site: 'instagram',
  account: { platform: 'instagram', handle: 'ministervws', type: 'corporate', ministry: 'VWS', party: 'VVD' },
  variants,
  two: { first: comment, second: { ...create, path: '/create/select/' }, goToSecond: '/create/select/' },
  otherFields: [
    { name: 'message', path: '/direct/t/1/', field: '[data-lexical-editor]' },
    { name: 'message that floats over home', path: '/?panel=box', field: '.panel [data-lexical-editor]' },
    { name: 'message in a dialog over home', path: '/?panel=dialog', field: '.panel [data-lexical-editor]' },
    { name: 'message in a dialog over a post', path: '/p/Ca1/?panel=dialog', field: '.panel [data-lexical-editor]' },
    { name: 'reply to a story', path: '/stories/buurtkrant/1/', field: 'form textarea' },
    { name: 'search', path: '/explore/search/', field: 'main input' },
    { name: 'search beside the navigation', path: '/?search', field: '.searches input' },
    { name: 'profile', path: '/accounts/edit/', field: 'textarea[name="biography"]' },
    { name: 'report on a post', path: '/p/Ca1/?report', field: '[role="dialog"] textarea' },
    { name: 'location of a new post', path: '/?create', field: 'input[name="creation-location-input"]' },
    { name: 'tagging people on the picture', path: '/?create&tagging', field: 'input[name="userSearchInput"]' },
  ],
  outside: '.dialog .author',
  innocent: 'Morgen praat ik in Utrecht verder met huisartsen.',
}
