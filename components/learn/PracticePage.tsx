import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { accountKey, type Register } from '../accounts/register.ts'
import { rememberAuthor } from '../accounts/store.ts'
import type { Outside } from '../composer/services.ts'
import { say } from '../messages.ts'
import { Batch } from './Batch.tsx'
import { Choice } from './Choice.tsx'
import { contentIn } from './content.ts'
import { contentLanguage } from './content-language.ts'
import { sampleAccount } from './drafts.ts'
import { Exercises } from './Exercises.tsx'
import { library } from './library.ts'
import { PracticeComposer } from './PracticeComposer.tsx'
import { Situation, type SituationValue } from './Situation.tsx'
import { useAnchor } from './use-anchor.ts'

const QUOTED = 'VVD'
const START: Omit<SituationValue, 'author'> = { platform: 'x', type: 'corporate', surface: 'post' }

/** To practise: exercises, a composer with the hints of the sites, and a place to check lines written elsewhere. */
export function PracticePage({ register, outside }: { register: Register; outside: Outside }): VNode {
  useAnchor()
  return (
    <>
      <p class="nl-paragraph">{say('practice_intro')}</p>
      <nav aria-label={say('practice_contents')}>
        <ul class="text-list">
          {(['exercises', 'composer', 'batch'] as const).map((part) => (
            <li key={part}>
              <a class="nl-link" href={`#${part}`}>
                {say(`practice_${part}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="exercises">
        <Heading id="exercises" />
        <p class="nl-paragraph">{say('practice_exercises_intro')}</p>
        <Exercises />
      </section>
      <section aria-labelledby="composer">
        <Heading id="composer" />
        <p class="nl-paragraph">{say('practice_composer_intro')}</p>
        <Try register={register} outside={outside} />
      </section>
      <section aria-labelledby="batch">
        <Heading id="batch" />
        <p class="nl-paragraph">{say('practice_batch_intro')}</p>
        <Batch outside={outside} />
      </section>
    </>
  )
}

function Heading({ id }: { id: string }): VNode {
  return (
    <h2 id={id} tabIndex={-1} class="nl-heading nl-heading--level-2">
      {say(`practice_${id}`)}
    </h2>
  )
}

function Try({ register, outside }: { register: Register; outside: Outside }): VNode {
  const [situation, setSituation] = useState(START)
  const [image, setImage] = useState(false)
  const [quoted, setQuoted] = useState(QUOTED)
  const [sample, setSample] = useState({ id: '', text: '' })
  const { platform, type, surface } = situation
  const account = useMemo(() => sampleAccount(type, platform), [type, platform])
  // The overlay remembers the author as on the sites, so that the choice there and here are the same.
  const author = register.authors[accountKey(platform, account.handle)] ?? register.author
  const names = contentIn(contentLanguage()).library
  const takeSample = (id: string) => {
    const chosen = library.find((one) => one.id === id)
    setSample({ id, text: chosen?.text ?? '' })
    if (!chosen) return
    setSituation({ platform: chosen.platform, type: chosen.type, surface: chosen.surface })
    if (chosen.author)
      void rememberAuthor(chosen.platform, sampleAccount(chosen.type, chosen.platform).handle, chosen.author)
  }
  return (
    <>
      <Choice
        label={say('practice_library')}
        name="sample"
        value={sample.id}
        options={[
          { value: '', label: say('practice_own_draft') },
          ...library.map(({ id }) => ({ value: id, label: names[id] ?? id })),
        ]}
        choose={takeSample}
      />
      <Situation
        value={{ ...situation, author }}
        change={({ author: chosen, ...change }) => {
          setSituation({ ...situation, ...change })
          if (chosen) void rememberAuthor(platform, account.handle, chosen)
        }}
      />
      <label class="utrecht-choice">
        <input
          type="checkbox"
          name="image"
          checked={image}
          onChange={(event) => setImage(event.currentTarget.checked)}
        />
        {say('practice_image')}
      </label>
      {surface === 'quote' ? (
        <p class="utrecht-form-field">
          <label class="utrecht-form-label" for="quoted">
            {say('practice_quoted')}
          </label>
          <input
            id="quoted"
            class="utrecht-textbox"
            value={quoted}
            onInput={(event) => setQuoted(event.currentTarget.value.replace(/^@/, ''))}
          />
        </p>
      ) : null}
      <PracticeComposer
        settings={{ account, surface, image, quoted }}
        author={author}
        register={register}
        outside={outside}
        sample={sample}
      />
    </>
  )
}
