import type { ComponentChildren, VNode } from 'preact'
import type { Problem } from '../accounts/parse.ts'
import { say } from '../messages.ts'

interface Props {
  /** Also the message `field_<name>` that labels it. */
  name: string
  value: string
  problem: Problem | undefined
  /** Another message to label it with. */
  label?: string
}

function Labelled({
  name,
  label = `field_${name}`,
  problem,
  help,
  children,
}: Omit<Props, 'value'> & { help?: string; children: ComponentChildren }) {
  return (
    <div class="utrecht-form-field">
      <label class="utrecht-form-label" for={`field-${name}`}>
        {say(label)}
      </label>
      {help ? (
        <p class="utrecht-form-field-description" id={`help-${name}`}>
          {help}
        </p>
      ) : null}
      {problem ? (
        <p class="utrecht-form-field-error-message" id={`problem-${name}`}>
          {say('field_problem', say(`expected_${problem.expected}`))}
        </p>
      ) : null}
      {children}
    </div>
  )
}

const describedBy = (name: string, ...there: readonly [string, unknown][]) =>
  there
    .filter(([, is]) => is)
    .map(([what]) => `${what}-${name}`)
    .join(' ') || undefined

type FieldProps = Props & { help?: string; required?: boolean; isDay?: boolean }

export function Field({ help, required, isDay, ...props }: FieldProps): VNode {
  const { name, value, problem } = props
  const attributes = {
    class: 'utrecht-textbox',
    id: `field-${name}`,
    name,
    defaultValue: value,
    required: required ?? false,
    autocomplete: 'off',
    'aria-invalid': problem !== undefined,
    'aria-describedby': describedBy(name, ['help', help], ['problem', problem]),
  }
  return (
    <Labelled {...props} {...(help ? { help } : {})}>
      {isDay ? <input type="date" {...attributes} /> : <input {...attributes} />}
    </Labelled>
  )
}

export function Select({ options, ...props }: Props & { options: readonly (readonly [string, string])[] }): VNode {
  const { name, value, problem } = props
  return (
    <Labelled {...props}>
      <select
        class="utrecht-select"
        id={`field-${name}`}
        name={name}
        aria-describedby={describedBy(name, ['problem', problem])}
      >
        {options.map(([option, label]) => (
          <option key={option} value={option} selected={option === value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
