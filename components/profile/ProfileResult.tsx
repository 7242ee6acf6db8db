import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CheckResult, Draft } from '../../rules/types.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { say } from '../messages.ts'
import { Sign } from '../overlay/Sign.tsx'
import { checkProfile, columnOf } from './check.ts'
import { handleOf, type ProfileFields } from './fields.ts'
import type { ProfileLine, Verdict } from './lines.ts'
import { ProfileFieldsForm } from './ProfileFieldsForm.tsx'
import { ProfileTexts } from './ProfileTexts.tsx'
import { type PartyWords, partyWords } from './party.ts'

interface Props {
  read: ProfileFields
  account: RegisteredAccount
  check(draft: Draft): Promise<CheckResult>
}

const SIGNS = { ok: 'ok', wrong: 'error', look: 'reminder' } as const satisfies Record<Verdict, string>

/** What was read of a profile, the guideline's conditions line by line, and texts for it. */
export function ProfileResult({ read, account, check }: Props): VNode {
  const [fields, setFields] = useState(read)
  const [party, setParty] = useState<PartyWords | 'failed'>()
  const { name, bio, handle } = fields
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these are looked at
  useEffect(() => {
    let over = false
    partyWords(fields, account.party, check).then(
      (words) => over || setParty(words),
      () => over || setParty('failed'),
    )
    return () => {
      over = true
    }
  }, [name, bio, handle])
  const column = columnOf(account.type, fields)
  const title = say('profile_result', handleOf(fields), say(`type_${account.type}`))
  return (
    <section aria-labelledby="result">
      <h2 id="result" class="nl-heading nl-heading--level-2">
        {title}
      </h2>
      {party === 'failed' ? <p class="utrecht-alert utrecht-alert--error">{say('profile_party_failed')}</p> : null}
      {column === null ? <p data-personal>{say('profile_personal')}</p> : null}
      {column !== null && party !== undefined ? (
        <Lines lines={checkProfile({ fields, account, party: party === 'failed' ? NO_WORDS : party })} />
      ) : null}
      <ProfileFieldsForm fields={fields} change={(change) => setFields({ ...fields, ...change })} />
      {column === null ? null : <ProfileTexts column={column} account={account} name={name ?? ''} />}
    </section>
  )
}

const NO_WORDS: PartyWords = { inText: [], inHandle: [] }

function Lines({ lines }: { lines: readonly ProfileLine[] }): VNode {
  const wrong = lines.filter(({ verdict }) => verdict === 'wrong').length
  return (
    <>
      <p role="status" data-wrong={wrong}>
        {wrong === 1 ? say('profile_wrong_one') : say('profile_wrong', String(wrong))}
      </p>
      <table class="utrecht-table profile-lines">
        <caption class="unseen">{say('profile_lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('profile_part')}</th>
            <th scope="col">{say('profile_verdict')}</th>
            <th scope="col">{say('profile_what')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ check, verdict, message, data }) => (
            <tr key={check} data-check={check} data-verdict={verdict} data-message={message}>
              <th scope="row">{say(`profile_${check}`)}</th>
              <td class="verdict">
                <Sign of={SIGNS[verdict]} /> {say(`profile_is_${verdict}`)}
              </td>
              <td dir="auto">{say(`profile_${check}_${message}`, ...data)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
