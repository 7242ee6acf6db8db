import type { VNode } from 'preact'
import { say } from '../messages.ts'
import { stateName } from '../overlay/hint-words.ts'
import type { PageStatus } from '../page-status.ts'

/** What Berichtwijzer does on the page in front; null is a page it is not on. */
export function SiteState({ status, paused }: { status: PageStatus | null; paused: boolean }): VNode {
  const composer = status?.composer
  const state = paused ? 'paused' : !status ? 'elsewhere' : !composer ? 'waiting' : composer.state
  return (
    <div class="site-state" data-site-state={state}>
      <p>
        <b>{status ? say(`platform_${status.platform}`) : say('popup_no_site')}</b>
      </p>
      <p>{state === 'elsewhere' || state === 'waiting' || paused ? say(`popup_${state}`) : stateInWords(composer)}</p>
    </div>
  )
}

function stateInWords(composer: PageStatus['composer'] | undefined): string {
  if (!composer) return ''
  const { state, account, hints } = composer
  const found =
    state === 'hints' ? (hints === 1 ? say('count_one') : say('count_many', String(hints))) : stateName(state)
  return account ? say('popup_account', account.handle, say(`type_${account.type}`), found) : found
}
