import type { VNode } from 'preact'
import type { SourceId } from '../../rules/sources.ts'
import { say } from '../messages.ts'
import { ruleName } from '../overlay/hint-words.ts'
import { passageOf } from '../passage.ts'

/** What a passage of the guideline says, where it stands, and the page of the rule that rests on it. */
export function Passage({ passage, rule }: { passage: SourceId; rule: string }): VNode {
  const { document, heading, says } = passageOf(passage)
  return (
    <div class="passage" data-source={passage}>
      <p class="nl-paragraph">{says}</p>
      <p class="nl-paragraph nl-paragraph--small">
        <cite>
          {document}, “{heading}”
        </cite>
      </p>
      <p class="nl-paragraph">
        <a class="nl-link" href={`rules.html#${rule}`}>
          {say('learn_read_rule', ruleName(rule))}
        </a>
      </p>
    </div>
  )
}
