import type { VNode } from 'preact'

interface Props {
  name: string
  legend: string
  description?: string
  choices: readonly { value: string; label: string; description?: string }[]
  chosen: string
  choose(value: string): void
}

/** One of a few, as radio buttons; what is chosen holds at once. */
export function Choices({ name, legend, description, choices, chosen, choose }: Props): VNode {
  return (
    <fieldset class="utrecht-form-field">
      <legend class="utrecht-form-label">{legend}</legend>
      {description ? <p class="utrecht-form-field-description">{description}</p> : null}
      {choices.map(({ value, label, description: more }) => (
        <label class="utrecht-choice" key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} />
          <span>
            {label}
            {more ? <span class="utrecht-form-field-description"> {more}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
