import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Settings } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { download } from '../page/download.ts'
import { toCsv } from '../register/csv.ts'
import { decode } from '../register/decode.ts'
import { type Plan, planImport } from '../register/import.ts'
import { Dialog } from './Dialog.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import type { Save } from './use-settings.ts'

/** Takes the user's own accounts out to a file, and a file in after a look at what it would do. */
export function Transfer({ settings, save }: { settings: Settings; save: Save }): VNode {
  const [preview, setPreview] = useState<{ file: string; plan: Plan }>()
  const own = settings.own.accounts ?? []
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    const text = decode(new Uint8Array(await file.arrayBuffer()))
    setPreview({ file: file.name, plan: planImport(text, own, settings.policy.accounts ?? []) })
    // The same file may be chosen again after it was mended.
    input.value = ''
  }
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{say('transfer')}</h3>
      <p class="nl-paragraph">{say('transfer_more')}</p>
      <div class="utrecht-button-group">
        <button
          type="button"
          class="nl-button"
          data-action="export-csv"
          disabled={own.length === 0}
          onClick={() => download('accounts.csv', 'text/csv', toCsv(own))}
        >
          {say('transfer_export', 'CSV')}
        </button>
        <button
          type="button"
          class="nl-button"
          data-action="export-json"
          disabled={own.length === 0}
          onClick={() => download('accounts.json', 'application/json', `${JSON.stringify(own, null, 2)}\n`)}
        >
          {say('transfer_export', 'JSON')}
        </button>
      </div>
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for="import-file">
          {say('transfer_import')}
        </label>
        <input
          id="import-file"
          type="file"
          accept=".csv,.json,.txt"
          onChange={({ currentTarget }) => void read(currentTarget)}
        />
      </div>
      {preview ? (
        <Dialog title={say('import_title', preview.file)} close={() => setPreview(undefined)}>
          <ImportPreview plan={preview.plan} save={save} />
        </Dialog>
      ) : null}
    </>
  )
}
