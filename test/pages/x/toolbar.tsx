/** @jsxImportSource react */
import { labels } from './labels.ts'

const TOOLS = ['fileInput', 'gifSearchButton', 'grokImgGen', 'createPollButton', 'scheduleOption', 'geoButton']

interface Properties {
  isModal: boolean
  length: number
  label: string
  disabled: boolean
  onAdd: () => void
  onPost: () => void
}

function Tool({ name }: { name: string }) {
  return (
    <button type="button" className="tool" data-testid={name} aria-label={name}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <rect x="4" y="4" width="16" height="16" rx="3" />
      </svg>
    </button>
  )
}

export function Toolbar({ isModal, length, label, disabled, onAdd, onPost }: Properties) {
  return (
    <div className="toolbar" data-testid="toolBar">
      <nav className="tools" role="navigation">
        {TOOLS.map((name) => (
          <Tool key={name} name={name} />
        ))}
      </nav>
      <div className="toolbar-end">
        {length > 0 && (
          <>
            <div role="progressbar" aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.min(100, length / 2.8)} />
            <button type="button" className="add" data-testid="addButton" aria-label={labels.addPost} onClick={onAdd}>
              +
            </button>
          </>
        )}
        <PostButton testId={isModal ? 'tweetButton' : 'tweetButtonInline'} {...{ label, disabled, onPost }} />
      </div>
    </div>
  )
}

export function PostButton({
  testId,
  label,
  disabled,
  onPost,
}: Pick<Properties, 'label' | 'disabled' | 'onPost'> & { testId: string }) {
  return (
    <button
      type="button"
      className="post"
      data-testid={testId}
      aria-disabled={disabled}
      disabled={disabled}
      onClick={onPost}
    >
      <div dir="ltr">
        <span>{label}</span>
      </div>
    </button>
  )
}
