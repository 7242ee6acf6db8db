import { listenForShortcuts } from '../shared/shortcuts.ts'
import { practice } from '../shared/window.ts'
import { feedComment, pageComment } from './comments.ts'
import { removeAll } from './composers.ts'
import { config } from './config.ts'
import { el, icon } from './dom.ts'
import { tipTapEditor } from './editors.ts'
import { labels } from './labels.ts'
import { chatWindow, messageForm, plainMessage } from './messages.ts'
import { interopRoot, openEmber, sharePage } from './share-ember.ts'
import { openSdui } from './share-sdui.ts'
import ownStyle from './style.css?inline'

const ADMIN = /^\/(company|showcase)\/\d+\/admin\//

document.documentElement.lang = config.lang
document.documentElement.dataset['theme'] = config.theme
document.head.append(el('style', {}, ownStyle))
const outlet = el('div', { id: 'artdeco-modal-outlet' })
const main = el('main', { id: 'workspace' })
document.body.append(header(), main, outlet)
listenForShortcuts(() => {})
const interop = config.layout === 'interop' ? interopRoot(ownStyle, [messageForm(), plainMessage()]) : outlet

/** The navigation; on the pages of the older design it has the member's photo. */
function header(): HTMLElement {
  const older = /^\/feed\/update|^\/company|^\/showcase/.test(location.pathname)
  const me = older
    ? el('div', { class: 'global-nav__me' }, el('img', { class: 'global-nav__me-photo avatar', alt: config.member }))
    : el('div', { role: 'button', tabindex: '0', 'aria-label': `${config.member} ${labels.me}`, class: 'avatar' })
  return el(
    'header',
    {},
    el('b', {}, 'in'),
    el('input', { type: 'text', role: 'combobox', 'aria-expanded': 'false', placeholder: labels.search }),
    me,
  )
}

function launcher(): HTMLElement {
  const profile = el('a', { href: `/in/${config.memberSlug}/` }, icon('person-accent-4'))
  return el(
    'section',
    { class: 'card launcher' },
    el('div', { id: 'shareboxProfilePictureComponentRef' }, profile),
    el('div', { role: 'button', tabindex: '0', onclick: () => navigate('/sharing/compose') }, labels.startPost),
  )
}

/** A long text of one's own, written in the same editor; the page's address is all that tells it from a post. */
function article(): HTMLElement {
  const body = tipTapEditor({ attributes: { class: 'article' }, placeholder: '', composer: false })
  return el('section', { class: 'card' }, el('textarea', { placeholder: labels.title }), body.holder)
}

function page(path: string): HTMLElement[] {
  if (path.startsWith('/preload/sharebox')) return [sharePage()]
  if (path.startsWith('/feed/update/')) return [pageComment()]
  if (path.startsWith('/messaging/')) return [el('section', { class: 'card' }, messageForm(), plainMessage())]
  if (path.startsWith('/article/')) return [article()]
  if (path.startsWith('/in/')) return [el('section', { class: 'card' }, el('textarea', { 'aria-label': labels.about }))]
  if (path.includes('/admin/inbox')) return [el('section', { class: 'card' }, plainMessage())]
  if (path.includes('/admin/feed/')) return [feedComment()]
  if (ADMIN.test(path)) return [el('h1', {}, config.page)]
  if (path === '/notifications') return []
  return [launcher(), feedComment()]
}

function openComposer() {
  const close = () => {}
  if (ADMIN.test(location.pathname) && !['ember', 'interop'].includes(config.layout)) {
    return openSdui({ modal: true, outlet: document.body, ofPage: true, close })
  }
  if (config.layout === 'ember' || config.layout === 'interop') {
    return openEmber(interop, close, ADMIN.test(location.pathname) ? 'page' : config.author)
  }
  if (config.layout === 'frame') {
    return void document.body.append(
      el('iframe', { 'data-testid': 'interop-iframe', src: `/preload/sharebox/${location.search}` }),
    )
  }
  if (config.layout !== 'sdui-shadow') {
    return openSdui({ modal: config.layout === 'sdui', outlet: document.body, close })
  }
  const host = el('div', { class: 'sdui-host' })
  const root = host.attachShadow({ mode: 'open' })
  root.append(el('style', {}, ownStyle))
  document.body.append(host)
  openSdui({ modal: true, outlet: root, close: () => host.remove() })
}

/** The path under the dialog, which stays as it is while the dialog is open. */
let behind: string | undefined

function show() {
  const path = location.pathname
  const isDialog = path === '/sharing/compose'
  if (!isDialog || behind === undefined) {
    removeAll()
    for (const left of document.querySelectorAll('dialog, iframe, .sdui-host')) left.remove()
    behind = isDialog ? '/feed/' : path
    main.replaceChildren(...page(behind))
  }
  const here = config.share && !/^\/(notifications|preload)/.test(path)
  if (isDialog || here) openComposer()
}

function navigate(path: string) {
  history.pushState(null, '', path)
  show()
}

practice.__navigate = navigate
window.addEventListener('popstate', show)
if (config.chat) document.body.append(chatWindow(config.chat))
show()
