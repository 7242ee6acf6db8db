import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Rule } from '../../rules/index.ts'
import { say } from '../messages.ts'
import { ruleName } from '../overlay/hint-words.ts'

export type LexiconGroup = NonNullable<Rule['patterns']>[number]

const AT_ONCE = 100
const MOST_FOUND = 40

/** What one rule looks for, as written in its lexicon; drawn only once it is opened. */
export function PatternList({ groups }: { groups: readonly LexiconGroup[] }): VNode {
  const [open, setOpen] = useState(false)
  const [shown, setShown] = useState(AT_ONCE)
  const all = groups.flatMap(({ patterns }) => patterns)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('lexicon_of_rule', all.length.toLocaleString(say('number_locale')))}</summary>
      {open ? (
        <>
          <ul class="patterns">
            {all.slice(0, shown).map((pattern) => (
              <li key={pattern}>
                <code>{pattern}</code>
              </li>
            ))}
          </ul>
          {all.length > shown ? (
            <button type="button" class="nl-button" onClick={() => setShown(shown + AT_ONCE * 5)}>
              {say('show_more')}
            </button>
          ) : null}
        </>
      ) : null}
    </details>
  )
}

/** Finds a word in all lexicons, so that nobody has to guess what is looked for. */
export function Lexicon({ rules, shared }: { rules: readonly Rule[]; shared: readonly LexiconGroup[] }): VNode {
  const [sought, setSought] = useState('')
  const found = sought.trim().length < 2 ? [] : patternsWith(sought, rules, shared)
  return (
    <div class="utrecht-form-field">
      <label class="utrecht-form-label" for="search-lexicon">
        {say('lexicon_search')}
      </label>
      <p class="utrecht-form-field-description" id="search-lexicon-help">
        {say('lexicon_notation')}
      </p>
      <input
        id="search-lexicon"
        type="search"
        class="utrecht-textbox"
        aria-describedby="search-lexicon-help"
        value={sought}
        onInput={({ currentTarget }) => setSought(currentTarget.value)}
      />
      <p role="status" class="utrecht-form-field-description">
        {sought.trim().length < 2 ? '' : say('lexicon_found', String(found.length))}
      </p>
      <ul class="patterns" data-lexicon-found>
        {found.slice(0, MOST_FOUND).map(({ where, pattern }) => (
          <li key={`${where} ${pattern}`}>
            <code>{pattern}</code> <span class="nl-paragraph--small">{where}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function patternsWith(sought: string, rules: readonly Rule[], shared: readonly LexiconGroup[]) {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const wanted = plain(sought.trim())
  const inGroup = (where: string) => (group: LexiconGroup) =>
    group.patterns.filter((pattern) => plain(pattern).includes(wanted)).map((pattern) => ({ where, pattern }))
  return [
    ...rules.flatMap(({ id, patterns = [] }) => patterns.flatMap(inGroup(ruleName(id)))),
    ...shared.flatMap(inGroup(say('lexicon_shared'))),
  ]
}
