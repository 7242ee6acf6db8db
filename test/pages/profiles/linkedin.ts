import { escapeText, type ProfilePage } from './profile.ts'

const lines = (words: string) => escapeText(words).replaceAll('\n', '<br>')
const redirect = (href: string) =>
  `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(href)}&amp;urlhash=x`

/** A member on LinkedIn's server-driven cards: the first line of the bio is the headline, the rest stands under "About". */
export function linkedinMemberPage({ name, bio, link, closed }: ProfilePage): string {
  if (closed) return '<main id="workspace"><section><p>Dit profiel is niet beschikbaar</p></section></main>'
  const [headline = '', ...about] = bio.split('\n')
  const ref = 'com.linkedin.sdui.profile.card.refACoAAB'
  const url = link ? `<p><a href="${redirect(link.href)}">${escapeText(link.shown)}</a></p>` : ''
  return `<main id="workspace"><section componentkey="${ref}Topcard"><div>
      <div><h2>${escapeText(name)}</h2><p>· 2e</p></div>
      <p>${escapeText(headline)}</p>${url}
      <p><a href="https://www.linkedin.com/in/anna-jansen/overlay/contact-info/">Contactgegevens</a></p>
      <div><button>Bericht</button></div></div></section>
    <section componentkey="${ref}About"><h2>Info</h2><span data-testid="expandable-text-box">${lines(about.join('\n'))}
      <button>…meer</button></span></section>
    <section><h2>Mensen die je misschien kent</h2><p>Lid van de VVD</p></section></main>`
}

/** A page or showcase on the classic layout, with its "About" tab open. */
export function linkedinPagePage({ name, bio, link, closed }: ProfilePage): string {
  if (closed) return '<main><section><p>Pagina niet gevonden</p></section></main>'
  const [tagline = '', ...about] = bio.split('\n')
  const url = link ? `<dt>Website</dt><dd><a href="${link.href}"><span>${escapeText(link.shown)}</span></a></dd>` : ''
  return `<main><section class="org-top-card"><h1 class="org-top-card-summary__title">${escapeText(name)}</h1>
      <p class="org-top-card-summary__tagline">${escapeText(tagline)}</p></section>
    <section><h2>Overzicht</h2><p class="org-about-us-organization-description__text">${lines(about.join('\n'))}</p>
      <dl>${url}</dl></section></main>`
}
