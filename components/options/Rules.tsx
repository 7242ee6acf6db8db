import type { VNode } from 'preact'
import type { Rule } from '../../rules/index.ts'
import { lockedRules, type Settings } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { ruleName } from '../overlay/hint-words.ts'
import { passageOf } from '../passage.ts'
import { Lexicon, type LexiconGroup, PatternList } from './Lexicon.tsx'
import type { Save } from './use-settings.ts'

interface Props {
  settings: Settings
  rules: readonly Rule[]
  /** Word lists that several rules use. */
  shared: readonly LexiconGroup[]
  save: Save
}

/** Every rule: what it says, how grave it is, on which accounts, what it looks for, and whether it is on. */
export function Rules({ settings, rules, shared, save }: Props): VNode {
  const locked = lockedRules(settings.policy)
  return (
    <section aria-labelledby="rules">
      <h2 class="nl-heading nl-heading--level-2" id="rules">
        {say('options_rules')}
      </h2>
      <p class="nl-paragraph">{say('options_rules_more')}</p>
      <Lexicon rules={rules} shared={shared} />
      <ul class="cards">
        {rules.map((rule) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            on={!settings.options.disabledRules?.includes(rule.id)}
            locked={locked.includes(rule.id)}
            turn={(on) => void save({ do: on ? 'remove' : 'add', list: 'disabledRules', entry: rule.id })}
          />
        ))}
      </ul>
    </section>
  )
}

function RuleCard({ rule, on, locked, turn }: { rule: Rule; on: boolean; locked: boolean; turn(on: boolean): void }) {
  const passage = passageOf(rule.sources[0])
  return (
    <li data-rule={rule.id} data-locked={locked}>
      <label class="utrecht-choice">
        <input
          type="checkbox"
          checked={on}
          disabled={locked}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        <span>
          <b>{ruleName(rule.id)}</b>{' '}
          {rule.severities.map((severity) => (
            <span key={severity} class={`utrecht-badge utrecht-badge--${severity}`}>
              {say(`severity_${severity}`)}
            </span>
          ))}
          {locked ? <span class="utrecht-badge">{say('locked')}</span> : null}
        </span>
      </label>
      <p class="nl-paragraph">{say(`rule_${rule.id.replaceAll('-', '_')}_why`)}</p>
      <p class="nl-paragraph nl-paragraph--small">
        {say('rule_applies', rule.accounts.map((type) => say(`type_${type}`)).join(', '))}{' '}
        {say('rule_source', passage.document, passage.heading)}
      </p>
      {rule.patterns ? <PatternList groups={rule.patterns} /> : null}
    </li>
  )
}
