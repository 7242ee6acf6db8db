import { render, type VNode } from 'preact'
import tokens from '../theme/tokens.css?inline'
import { follow } from './follow.ts'
import type { Side } from './geometry.ts'
import { isolate, obeyOnlyTheUser } from './isolate.ts'
import { Overlay } from './Overlay.tsx'
import css from './overlay.css?inline'
import { type Docking, place } from './place.ts'
import { isOpenInSight, keepScrolled, scrollToPointed } from './scrolling.ts'
import { createShell } from './shell.ts'
import { Tabbing } from './tabbing.ts'
import { themeBehind } from './theme.ts'
import type { Actions, View } from './view.ts'

const BACK = '[data-action="back"]'

/** The overlay of one composer, as its session sees it. */
export interface OverlayHost {
  element: HTMLElement
  draw(view: View, docking: Docking): void
  /** What is open can be seen; not so where there is no room. */
  readonly showsList: boolean
  /** The user is in it, with the keyboard or the pointer. */
  readonly isInUse: boolean
  hide(hidden: boolean): void
  /** Looks again at the page's theme and at where there is room. */
  refresh(): void
  /** Gives the sign of life; without it the overlay says by itself that the page must be reloaded. */
  beat(): void
  /** Moves the keyboard into the overlay; only ever on the user's own key. */
  focus(): void
  /** Moves the keyboard to the question before posting; false when it cannot be seen. */
  focusQuestion(): boolean
  readonly showsQuestion: boolean
}

/** Opens the overlay of one composer. It is gone, with all it listened to, once the signal is aborted. */
export function openOverlay(mount: Element, actions: Actions, signal: AbortSignal): OverlayHost {
  const { element, root, body, mend } = createShell(mount, tokens + css)
  body.dataset['beat'] = '0'
  let hidden = false
  const settle = () => {
    mend()
    if (element.isConnected && hidden === element.matches(':popover-open')) element.togglePopover(!hidden)
  }
  settle()
  obeyOnlyTheUser(root, signal)
  const tabbing = new Tabbing(root, () => actions.toDraft())
  const keyboard = {
    escape: () => actions.close(),
    tab: (event: KeyboardEvent) => tabbing.pressed(event),
    left: () => tabbing.left(),
  }
  isolate(element, keyboard, signal)
  let holder: Element | undefined
  let drawn = 0
  /** Draws into what stands; when the page has been at that, anew. Answers whether anything came or went. */
  const paint = (overlay: VNode) => {
    const before = drawn
    if (holder?.parentNode !== body || count(holder) !== drawn) {
      holder = document.createElement('div')
      body.replaceChildren(holder)
    }
    render(overlay, holder)
    drawn = count(holder)
    return drawn !== before
  }
  let following = new AbortController()
  let docking: Docking | undefined
  let pointed: string | undefined
  let side: Side | undefined
  const update = () => {
    if (!docking || !element.matches(':popover-open')) return
    const back = keepScrolled(root)
    side = place(element, docking, side)
    back()
  }
  // A composer that is scrolled away, also inside a dialog, takes its overlay along.
  const inView = new IntersectionObserver((entries) => {
    const there = entries.at(-1)?.isIntersecting !== false
    element.style.setProperty('visibility', there ? 'visible' : 'hidden', 'important')
  })
  // At once: in a later frame it would move what the user has begun to aim at.
  const unfolding = new MutationObserver(update)
  unfolding.observe(root, { attributes: true, attributeFilter: ['open'], subtree: true })
  const refresh = () => {
    if (docking) body.dataset['theme'] = themeBehind(docking.reference)
    update()
  }
  signal.addEventListener('abort', () => {
    following.abort()
    inView.disconnect()
    unfolding.disconnect()
    if (holder) render(null, holder)
    element.remove()
  })
  return {
    element,
    draw(view, next) {
      const otherParts = paint(<Overlay view={view} actions={actions} />)
      if (view.pointed !== pointed && view.pointed) scrollToPointed(root)
      pointed = view.pointed
      const before = docking
      docking = next
      if (before?.reference !== next.reference) {
        body.dataset['theme'] = themeBehind(next.reference)
        following.abort()
        following = new AbortController()
        inView.disconnect()
        inView.observe(next.reference)
        update()
        follow(next.reference, element, update, following.signal)
      } else if (otherParts || isOtherwise(before, next)) update()
    },
    hide(next) {
      const before = hidden
      hidden = next
      settle()
      if (before && !hidden) refresh()
    },
    get showsList() {
      return isOpenInSight(root)
    },
    get isInUse() {
      return root.activeElement !== null || element.matches(':hover')
    },
    refresh,
    beat() {
      settle()
      body.dataset['beat'] = body.dataset['beat'] === '0' ? '1' : '0'
    },
    focus() {
      tabbing.brought()
      root.querySelector<HTMLElement>('[data-toggle], button')?.focus()
    },
    focusQuestion() {
      update()
      tabbing.brought()
      root.querySelector<HTMLElement>(BACK)?.focus({ preventScroll: true })
      return this.showsQuestion
    },
    get showsQuestion() {
      return root.querySelector(BACK)?.checkVisibility({ visibilityProperty: true }) ?? false
    },
  }
}

function count(holder: Element): number {
  return holder.getElementsByTagName('*').length
}

/** The size of the composer, and of words that change, is seen to elsewhere. */
function isOtherwise(before: Docking, next: Docking): boolean {
  const { expanded, insist, keepClear } = next
  return before.expanded !== expanded || before.insist !== insist || before.keepClear.length !== keepClear.length
}
