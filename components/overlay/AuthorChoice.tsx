import type { VNode } from 'preact'
import type { Author } from '../../rules/types.ts'
import { AUTHORS } from '../accounts/authors.ts'
import { say } from '../messages.ts'

/** On a hybrid account: on whose behalf is this draft? */
export function AuthorChoice({ author, choose }: { author: Author; choose(author: Author): void }): VNode {
  return (
    <fieldset class="bw-author">
      <legend>{say('author_label')}</legend>
      {AUTHORS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="author"
            value={one}
            data-author={one}
            checked={one === author}
            onChange={() => choose(one)}
          />
          <span>{say(`author_${one}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
