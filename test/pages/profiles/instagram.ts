import { escapeText, type ProfilePage } from './profile.ts'

const lines = (words: string) => escapeText(words).replaceAll('\n', '<br>').replaceAll(':flag:', '🇳🇱')

/** Instagram's profile header: only the elements have a meaning, the classes are hashed. */
export function instagramProfilePage({
  handle,
  name,
  bio,
  link,
  verified,
  closed,
  locked,
  dutch,
}: ProfilePage): string {
  if (closed) return '<main><div><span dir="auto">Deze pagina is niet beschikbaar.</span></div></main>'
  const label = dutch ? 'Geverifieerd' : 'Verified'
  const badge = verified ? `<div><svg aria-label="${label}" role="img"></svg></div>` : ''
  const shim = link && `https://l.instagram.com/?u=${encodeURIComponent(link.href)}&e=AT0`
  const url = link
    ? `<div><svg aria-label="Link"></svg><a target="_blank" rel="me nofollow noopener" href="${shim}"><div>${escapeText(link.shown)}</div></a></div>`
    : ''
  return `<main class="xvbhtw8"><header class="x1qjc9v5">
    <section><a role="link" href="/${handle}/"><img alt="profielfoto" src="data:,"></a></section>
    <section class="xc3tme8"><div><a role="link" href="#"><h2 dir="auto"><span>${handle}</span></h2></a>${badge}</div>
      <div><button type="button"><div>Volgen</div></button><div role="button" tabindex="0">Bericht sturen</div></div></section>
    <section><ul><li><span>412</span> berichten</li><li><a href="/${handle}/followers/">8 volgers</a></li></ul></section>
    <section><div><span dir="auto">${lines(name)}</span></div>
      <span dir="auto"><div role="button" tabindex="0"><span>${lines(bio)}</span></div></span>${url}</section>
  </header>${locked ? "<div><h2>Dit account is privé</h2><p>Volg dit account om de foto's te zien.</p></div>" : ''}</main>`
}
