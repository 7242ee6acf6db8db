/** @jsxImportSource react */
import { labels } from './labels.ts'

export function SearchBox() {
  return (
    <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
      <input
        data-testid="SearchBox_Search_Input"
        type="text"
        role="combobox"
        aria-expanded={false}
        placeholder={labels.search}
      />
    </form>
  )
}
