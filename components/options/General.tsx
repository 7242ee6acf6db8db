import type { VNode } from 'preact'
import type { Change } from '../accounts/changes.ts'
import type { ChosenLanguage, Own, Writer } from '../accounts/own-schema.ts'
import { say } from '../messages.ts'
import { Choices } from './Choices.tsx'

const WRITERS: readonly Writer[] = ['editor', 'assistant', 'minister']
const LANGUAGES: readonly ChosenLanguage[] = ['nl', 'en']

interface Props {
  own: Partial<Own>
  change(change: Change): void
  /** Asks only who writes here. */
  only?: 'writer'
}

/** Who writes here, the language, and a pause. */
export function General({ own, change, only }: Props): VNode {
  const writer = <WriterChoice own={own} change={change} />
  if (only) return writer
  return (
    <section aria-labelledby="general">
      <h2 class="nl-heading nl-heading--level-2" id="general">
        {say('options_general')}
      </h2>
      <label class="utrecht-choice">
        <input
          type="checkbox"
          data-setting="paused"
          checked={own.paused ?? false}
          onChange={({ currentTarget }) => change({ do: 'set', values: { paused: currentTarget.checked } })}
        />
        <span>{say('options_pause')}</span>
      </label>
      {writer}
      <Choices
        name="language"
        legend={say('options_language')}
        choices={[
          { value: '', label: say('language_browser') },
          ...LANGUAGES.map((language) => ({ value: language, label: say(`language_${language}`) })),
        ]}
        chosen={own.language ?? ''}
        choose={(value) =>
          change(
            value ? { do: 'set', values: { language: value as ChosenLanguage } } : { do: 'unset', key: 'language' },
          )
        }
      />
    </section>
  )
}

function WriterChoice({ own, change }: Omit<Props, 'only'>) {
  return (
    <Choices
      name="writer"
      legend={say('options_writer')}
      description={say('options_writer_more')}
      choices={[
        { value: '', label: say('writer_none') },
        ...WRITERS.map((writer) => ({ value: writer, label: say(`writer_${writer}`) })),
      ]}
      chosen={own.writer ?? ''}
      choose={(value) =>
        change(value ? { do: 'set', values: { writer: value as Writer } } : { do: 'unset', key: 'writer' })
      }
    />
  )
}
