import type { VNode } from 'preact'
import { useId } from 'preact/hooks'

interface Props<Value extends string> {
  label: string
  name: string
  value: Value
  options: readonly { value: Value; label: string }[]
  choose(value: Value): void
}

/** A labelled list to choose one of. */
export function Choice<Value extends string>({ label, name, value, options, choose }: Props<Value>): VNode {
  const id = useId()
  return (
    <div class="utrecht-form-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        class="utrecht-select"
        value={value}
        onChange={(event) => choose(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
