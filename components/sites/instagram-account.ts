import { PATHS, SELECTORS } from './instagram-selectors.ts'

/**
 * Who is signed in to Instagram: what the page was delivered with (the viewer in its embedded data) held against the
 * profile link of the navigation. After a change of account inside the page the first may be out of date.
 */

const VIEWER = 'PolarisViewer'
const HANDLE = /^[\w.]{1,30}$/

/** A handle, or null for a visitor who is not signed in. */
type Viewer = string | null

/** What each embedded script said; they do not change, and most say nothing about the viewer. */
const read = new WeakMap<Element, readonly Viewer[]>()

/** One handle when the page agrees with itself, both when it does not, none when it shows nobody. */
export function signedInHandles(): string[] {
  const viewers = embeddedViewers().filter((viewer) => viewer !== null)
  const shown = navigationHandles()
  const agreed = viewers.filter((viewer) => shown.some((handle) => same(handle, viewer)))
  if (viewers.length === 1 && agreed.length === 1) return agreed
  return distinct([...viewers, ...shown])
}

/** True only when the page itself says that nobody is signed in. */
export function isSignedOut(): boolean {
  const viewers = embeddedViewers()
  return viewers.length > 0 && viewers.every((viewer) => viewer === null) && navigationHandles().length === 0
}

function embeddedViewers(): Viewer[] {
  const viewers = [...document.querySelectorAll(SELECTORS.embedded)].flatMap((script) => viewersIn(script))
  return [...new Set(viewers)]
}

function viewersIn(script: Element): readonly Viewer[] {
  const known = read.get(script)
  if (known) return known
  const text = script.textContent ?? ''
  // Most scripts are large and have nothing to do with it: only the one that has the name is parsed.
  const found = text.includes(`"${VIEWER}"`) ? findViewers(parse(text)) : []
  read.set(script, found)
  return found
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Looks for ["PolarisViewer", [], { data: { username } | null }, number], however deep it is wrapped. */
function findViewers(data: unknown): Viewer[] {
  const found: Viewer[] = []
  const open = [data]
  for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const viewer = Array.isArray(value) && value[0] === VIEWER ? viewerIn(value[2]) : undefined
    if (viewer !== undefined) found.push(viewer)
    else open.push(...Object.values(value))
  }
  return found
}

function viewerIn(definition: unknown): Viewer | undefined {
  if (typeof definition !== 'object' || definition === null || !('data' in definition)) return undefined
  const { data } = definition
  if (data === null) return null
  const name = typeof data === 'object' && data !== null && 'username' in data ? data.username : undefined
  return typeof name === 'string' && HANDLE.test(name) ? name : undefined
}

/** Profile links with a picture, in the smallest part of the page that holds them together with the navigation's links. */
function navigationHandles(): string[] {
  for (const link of document.querySelectorAll(SELECTORS.navigation)) {
    if (link.closest(SELECTORS.content)) continue
    for (let part = link.parentElement; part && !part.querySelector(SELECTORS.content); part = part.parentElement) {
      const handles = profileHandles(part)
      if (handles.length > 0) return handles
    }
  }
  return []
}

function profileHandles(part: Element): string[] {
  const links = [...part.querySelectorAll(SELECTORS.profileLink)]
  return distinct(links.flatMap((link) => PATHS.profile.exec(link.getAttribute('href') ?? '')?.[1] ?? []))
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function distinct(handles: readonly string[]): string[] {
  return [...new Map(handles.map((handle) => [handle.toLowerCase(), handle])).values()]
}
