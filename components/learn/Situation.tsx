import type { VNode } from 'preact'
import { type AccountType, type Author, PLATFORMS, type Platform, type Surface } from '../../rules/types.ts'
import { AUTHORS } from '../accounts/authors.ts'
import { say } from '../messages.ts'
import { Choice } from './Choice.tsx'

/** Where and for whom a draft is written. */
export interface SituationValue {
  platform: Platform
  type: AccountType
  author: Author
  surface: Surface
}

const TYPES: readonly AccountType[] = ['corporate', 'hybrid', 'personal']
const SURFACES: readonly Surface[] = ['post', 'quote', 'reply', 'comment']

interface Props {
  value: SituationValue
  change(change: Partial<SituationValue>): void
}

/** The choice of platform, account type, surface and, on a hybrid account, author. */
export function Situation({ value: { platform, type, author, surface }, change }: Props): VNode {
  const options = <Value extends string>(values: readonly Value[], prefix: string) =>
    values.map((value) => ({ value, label: say(`${prefix}_${value}`) }))
  return (
    <div class="situation">
      <Choice
        label={say('practice_platform')}
        name="platform"
        value={platform}
        options={options(PLATFORMS, 'platform')}
        choose={(value) => change({ platform: value })}
      />
      <Choice
        label={say('practice_type')}
        name="type"
        value={type}
        options={options(TYPES, 'type')}
        choose={(value) => change({ type: value })}
      />
      <Choice
        label={say('practice_surface')}
        name="surface"
        value={surface}
        options={options(SURFACES, 'surface')}
        choose={(value) => change({ surface: value })}
      />
      {type === 'hybrid' ? (
        <Choice
          label={say('practice_author')}
          name="author"
          value={author}
          options={options(AUTHORS, 'author')}
          choose={(value) => change({ author: value })}
        />
      ) : null}
    </div>
  )
}
