import { config } from './config.ts'
import { el, icon } from './dom.ts'

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"><rect width="320" height="120" fill="#7aa"/></svg>'

interface Shared {
  slug: string
  name: string
  text: string
}

/** Posts that can be shared; invented, except the slug that a test needs. */
export const POSTS: readonly Shared[] = [
  { slug: 'buurtkrant', name: 'De Buurtkrant', text: 'Het wijkgebouw gaat zaterdag weer open. Koffie om tien uur.' },
  { slug: 'vvd', name: 'VVD', text: 'Kom zaterdag naar de markt in Zwolle. #TeamVVD' },
]

function pictures(): HTMLElement[] {
  return Array.from({ length: config.images }, () => {
    const src = URL.createObjectURL(new Blob([PICTURE], { type: 'image/svg+xml' }))
    return el('img', { src, alt: '' })
  })
}

function shared(): Shared | undefined {
  return POSTS.find(({ slug }) => slug === config.repost)
}

export function emberAttachments(): HTMLElement[] {
  const post = shared()
  const images = pictures().map((image) => el('div', { class: 'update-components-image__container--preview' }, image))
  const repost = post && [
    el(
      'div',
      { class: 'update-components-mini-update-v2' },
      el('a', { href: `/company/${post.slug}/posts`, class: 'update-components-actor__meta-link' }, post.name),
      el('div', { class: 'update-components-text' }, post.text),
    ),
  ]
  const all = [...images, ...(repost ?? [])]
  return all.length > 0 ? [el('div', { class: 'share-creation-state__preview-container attachments' }, ...all)] : []
}

export function sduiAttachments(): HTMLElement[] {
  const post = shared()
  const images = pictures().map((image) => el('figure', { class: 'attachments' }, icon('image-medium'), image))
  if (!post) return images
  const card = el(
    'div',
    { class: 'attachments' },
    el('a', { href: `/company/${post.slug}/` }, post.name),
    el('p', { 'data-testid': 'expandable-text-box' }, post.text),
  )
  return [...images, card]
}
