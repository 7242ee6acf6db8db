import { autoUpdate } from '@floating-ui/dom'
import { render } from 'preact'
import tokens from '../theme/tokens.css?inline'
import { isolate } from './isolate.ts'
import { Overlay } from './Overlay.tsx'
import css from './overlay.css?inline'
import { type Docking, place } from './place.ts'
import { themeBehind } from './theme.ts'
import type { Actions, View } from './view.ts'

export const HOST = 'berichtwijzer-hints'

export interface OverlayHost {
  element: HTMLElement
  draw(view: View, docking: Docking): void
  hide(hidden: boolean): void
  /** Looks again at the page's theme and at where there is room. */
  refresh(): void
  /** Gives the sign of life; without it the overlay says by itself that the page must be reloaded. */
  beat(): void
  /** Moves the keyboard into the overlay; only ever on the user's own key. */
  focus(): void
}

/** Opens the overlay of one composer. It is gone, with all it listened to, once the signal is aborted. */
export function openOverlay(mount: Element, actions: Actions, signal: AbortSignal): OverlayHost {
  const element = document.createElement(HOST)
  // The top layer keeps it above dialogs and out of reach of the page's clipping and stacking.
  element.popover = 'manual'
  const root = element.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = tokens + css
  const body = document.createElement('div')
  body.dataset['beat'] = '0'
  root.append(style, body)
  mount.append(element)
  element.showPopover()
  isolate(element, () => actions.close(), signal)
  let stopPlacing = () => {}
  let docking: Docking | undefined
  const update = () => void (docking && place(element, docking))
  const refresh = () => {
    if (docking) body.dataset['theme'] = themeBehind(docking.reference)
    update()
  }
  signal.addEventListener('abort', () => {
    stopPlacing()
    render(null, body)
    element.remove()
  })
  return {
    element,
    draw(view, next) {
      // A site that draws its dialog again may drop what it does not know.
      if (!element.isConnected && mount.isConnected) {
        mount.append(element)
        element.showPopover()
      }
      render(<Overlay view={view} actions={actions} />, body)
      const before = docking
      docking = next
      if (before?.reference !== next.reference) {
        body.dataset['theme'] = themeBehind(next.reference)
        stopPlacing()
        // It also sees to changes of the overlay's own size.
        stopPlacing = autoUpdate(next.reference, element, update)
      } else if (before.keepClear.length !== next.keepClear.length) update()
    },
    hide(hidden) {
      // A dialog that closes takes the host along before the composer's end is noticed.
      if (!element.isConnected || hidden === !element.matches(':popover-open')) return
      if (hidden) element.hidePopover()
      else element.showPopover()
      if (!hidden) refresh()
    },
    refresh,
    beat: () => {
      body.dataset['beat'] = body.dataset['beat'] === '0' ? '1' : '0'
    },
    focus: () => root.querySelector<HTMLElement>('[data-toggle], button')?.focus(),
  }
}
