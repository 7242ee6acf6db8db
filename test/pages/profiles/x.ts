import { escapeText, type ProfilePage } from './profile.ts'

const text = (words: string) =>
  escapeText(words)
    .replace(/@(\w+)/g, '<div class="inline"><span><a href="/$1" role="link">@$1</a></span></div>')
    .replaceAll(':flag:', '<img alt="🇳🇱" draggable="false" src="data:,">')

/** X's profile header, with test ids as in docs/composers.md. */
export function xProfilePage({ handle, name, bio, link, verified, closed, locked }: ProfilePage): string {
  const state = '<div data-testid="emptyState"><span>Account opgeschort</span></div>'
  const badge = verified ? '<svg data-testid="icon-verified" aria-label="Geverifieerd account" role="img"></svg>' : ''
  const url = link
    ? `<a data-testid="UserUrl" rel="noopener nofollow" target="_blank" href="${link.href}"><svg></svg><span>${escapeText(link.shown)}</span></a>`
    : ''
  const header = `
    <div data-testid="UserName"><div><div>
      <div dir="ltr"><span><span>${text(name)}</span></span>${badge}${locked ? '<svg aria-label="Afgeschermd account" role="img"></svg>' : ''}</div>
      <div dir="ltr"><span>@${handle}</span></div>
    </div></div></div>
    ${bio ? `<div dir="auto" data-testid="UserDescription"><span>${text(bio)}</span></div>` : ''}
    <div data-testid="UserProfileHeader_Items">${url}<span data-testid="UserJoinDate">Lid geworden in mei 2011</span></div>`
  return `<div data-testid="primaryColumn">${closed ? state : header}
    <article data-testid="tweet"><div data-testid="User-Name">Iemand anders <span>@buurtkrant</span></div></article></div>`
}
