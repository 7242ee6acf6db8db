import type { VNode } from 'preact'
import { say } from '../messages.ts'
import { AccountTypes } from './AccountTypes.tsx'
import { contentIn } from './content.ts'
import { contentLanguage } from './content-language.ts'
import { documentsOf } from './documents.ts'
import { Markdown } from './Markdown.tsx'
import { useAnchor } from './use-anchor.ts'

/** The chapter that the comparison of the three kinds of account belongs to. */
const COMPARED = 'accounts'

/** The guideline in our own words, chapter by chapter. */
export function GuidelinePage(): VNode {
  const language = contentLanguage()
  const chapters = documentsOf('guideline', language).map(({ id, text }) => {
    const [, title = '', body = ''] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? []
    return { id, title, body }
  })
  useAnchor()
  return (
    <>
      <p class="nl-paragraph">{say('guideline_intro')}</p>
      <nav aria-label={say('guideline_contents')}>
        <ul class="text-list columns">
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a class="nl-link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map(({ id, title, body }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} tabIndex={-1} class="nl-heading nl-heading--level-2">
            {title}
          </h2>
          <Markdown text={body} deeper={1} />
          {id === COMPARED ? <AccountTypes text={contentIn(language).accountTypes} /> : null}
          {id === 'archiving' ? (
            <p class="nl-paragraph">
              <a class="nl-link" href="checklists.html">
                {say('guideline_to_checklists')}
              </a>
            </p>
          ) : null}
        </section>
      ))}
    </>
  )
}
