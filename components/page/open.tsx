import './page.css'
import { render, type VNode } from 'preact'
import { NO_REGISTER, type Register } from '../accounts/register.ts'
import { onStoreChange } from '../accounts/store.ts'
import { BackgroundClient } from '../background-port.ts'
import { say, speak } from '../messages.ts'
import { Page } from './Page.tsx'
import type { PageId } from './pages.ts'

/**
 * Draws a whole page of the extension into `<div id="page">`, in the language of the user's choice, and again whenever
 * settings or policy change. The body gets what holds now; state of its own belongs in components.
 */
export function openPage(current: PageId, body: (register: Register) => VNode) {
  openDocument((register) => {
    document.title = `${say(`page_${current}`)} – ${say('extension_name')}`
    return (
      <Page current={current} supportContact={register.supportContact}>
        {body(register)}
      </Page>
    )
  })
}

/** The same without the page around it, for the popup. */
export function openDocument(draw: (register: Register) => VNode) {
  const root = document.getElementById('page')
  if (!root) throw new Error('no place for the page')
  const background = new BackgroundClient()
  let asked = 0
  const show = async () => {
    const mine = ++asked
    const register = await background.ask({ ask: 'register' }).catch(() => NO_REGISTER)
    if (mine !== asked) return
    speak(register.words)
    document.documentElement.lang = say('number_locale').slice(0, 2) || 'nl'
    render(draw(register), root)
  }
  onStoreChange(() => void show(), new AbortController().signal)
  void show()
}
