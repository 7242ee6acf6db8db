import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { say } from '../messages.ts'
import { ruleName } from '../overlay/hint-words.ts'
import { contentLanguage } from './content-language.ts'
import { DraftCard } from './DraftCard.tsx'
import { Markdown } from './Markdown.tsx'
import { parseExample } from './rule-docs.ts'
import { type RulePage, rulePages, searchPages } from './rule-pages.ts'
import { useAnchor } from './use-anchor.ts'

/** All rules with their explanation, to search and to link to by the rule's id. */
export function RulesPage(): VNode {
  const language = contentLanguage()
  const pages = useMemo(
    () => rulePages(language).sort((one, other) => ruleName(one.id).localeCompare(ruleName(other.id), language)),
    [language],
  )
  const [wanted, setWanted] = useState('')
  useAnchor()
  const found = searchPages(pages, wanted, ruleName)
  return (
    <>
      <p class="nl-paragraph">{say('rules_intro')}</p>
      <search>
        <p class="utrecht-form-field">
          <label class="utrecht-form-label" for="wanted">
            {say('rules_search')}
          </label>
          <input
            id="wanted"
            class="utrecht-textbox"
            type="search"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </p>
        <p role="status" class="nl-paragraph--small" data-found={found.length}>
          {found.length === 1 ? say('rules_found_one') : say('rules_found', String(found.length))}
        </p>
      </search>
      <nav aria-label={say('rules_contents')}>
        <ul class="text-list columns">
          {found.map(({ id }) => (
            <li key={id}>
              <a class="nl-link" href={`#${id}`}>
                {ruleName(id)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {found.map((page) => (
        <RuleSection key={page.id} page={page} />
      ))}
    </>
  )
}

function RuleSection({ page: { id, parts } }: { page: RulePage }): VNode {
  return (
    <section aria-labelledby={id} class="rule">
      <h2 id={id} tabIndex={-1} class="nl-heading nl-heading--level-2">
        {ruleName(id)} <code class="rule-id">{id}</code>
      </h2>
      {parts.map((part) => (
        <Markdown key={part.slice(0, 30)} text={part} deeper={1} fence={example} />
      ))}
    </section>
  )
}

function example(info: string, body: string): VNode {
  const parsed = parseExample(info, body)
  if (!parsed) return <pre>{body}</pre>
  const { expects, quoted, ...draft } = parsed
  return (
    <div class={`example example--${expects}`} data-expects={expects}>
      <p class="example__verdict">{say(`rules_example_${expects}`)}</p>
      <DraftCard draft={draft} quoted={quoted} />
    </div>
  )
}
