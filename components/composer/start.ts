import browser from 'webextension-polyfill'
import { BackgroundClient } from '../background-port.ts'
import { onCommand } from '../command.ts'
import { answerStatus } from '../page-status.ts'
import { answerProfileQuestions } from '../profile/answer.ts'
import type { ProfileReader } from '../profile/sites/reader.ts'
import type { Site } from '../sites/site.ts'
import { today } from '../today.ts'
import type { Outside } from './services.ts'
import { ComposerWatch } from './watch.ts'

/**
 * All that a content script does on its site, for as long as the page lives. WXT's own signal is not used: any script on
 * the page can make it fire, and the overlay would be gone without a word.
 */
export function startOn(site: Site, profile: ProfileReader) {
  const { signal } = new AbortController()
  const watch = new ComposerWatch(site, outside(), signal)
  onCommand(() => watch.moveKeyboard(), signal)
  answerStatus(() => ({ platform: site.platform, composer: watch.status() }), signal)
  // A profile is the page itself, never a frame in it.
  if (window === window.top) answerProfileQuestions(profile, signal)
}

/** What composers need from outside, from the extension's background. */
export function outside(): Outside {
  const background = new BackgroundClient()
  return {
    check: (draft) => background.ask({ ask: 'check', draft }),
    readRegister: () => background.ask({ ask: 'register' }),
    wake: () => background.wake(),
    today,
    alive,
  }
}

/** Asked directly: WXT's own question ends the content script, and the overlay must stay to say what happened. */
function alive(): boolean {
  try {
    return browser.runtime.id !== undefined
  } catch {
    return false
  }
}
