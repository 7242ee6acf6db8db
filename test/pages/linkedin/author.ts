import { config } from './config.ts'
import { el, icon } from './dom.ts'
import { labels } from './labels.ts'

type Author = 'member' | 'page'

const nameOf = (author: Author) => (author === 'page' ? config.page : config.member)

/** The button of the older composers: the author's name, and below it who may read the post. */
export function emberControl(author: Author): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: 'share-unified-settings-entry-button author-control' },
    el('div', { class: 'avatar' }),
    el('div', {}, el('h2', {}, nameOf(author)), el('p', {}, labels.everyone)),
  )
  button.addEventListener('click', () => {
    const heading = button.querySelector('h2')
    if (heading) heading.textContent = nameOf(heading.textContent === config.page ? 'member' : 'page')
  })
  return button
}

/** The control of the newer composer; it opens a list of the authors there are, and is drawn anew for another one. */
export function sduiControl(author: Author): HTMLElement {
  const holder = el('div', { class: 'author-holder' })
  draw(author, false)
  return holder

  function draw(current: Author, open: boolean) {
    const control = el(
      'div',
      {
        role: 'button',
        tabindex: '0',
        class: 'author-control',
        'aria-expanded': String(open),
        onclick: () => draw(current, !open),
      },
      el('figure', { class: 'avatar' }, icon(current === 'page' ? 'company-accent-4' : 'person-accent-4')),
      el('div', { 'aria-label': nameOf(current) }, el('p', {}, nameOf(current)), el('p', {}, labels.everyoneShort)),
      icon('caret-small'),
    )
    holder.replaceChildren(control, ...(open ? [picker(current)] : []))
  }

  function picker(current: Author) {
    const rows = (['member', 'page'] as const).map((author) =>
      el(
        'label',
        { 'data-author-row': author },
        el('input', {
          type: 'radio',
          name: 'post-as',
          checked: author === current,
          onchange: () => draw(author, false),
        }),
        nameOf(author),
      ),
    )
    return el('div', { 'data-testid': 'lazy-column', class: 'picker' }, el('p', {}, labels.postAs), ...rows)
  }
}
