import type { ComponentChildren, VNode } from 'preact'
import { say } from '../messages.ts'
import { PAGES, type PageId } from './pages.ts'

interface Props {
  current: PageId
  /** Where users of this organisation ask for help. */
  supportContact: string | null
  children: ComponentChildren
}

/** What every page of the extension has around its content. */
export function Page({ current, supportContact, children }: Props): VNode {
  return (
    <div class="utrecht-page-layout">
      <a class="nl-skip-link" href="#main">
        {say('page_skip')}
      </a>
      <header class="utrecht-page-header">
        <span class="utrecht-page-header__name">
          <img src="/icon/48.png" alt="" width="28" height="28" />
          {say('extension_name')}
        </span>
        <nav class="utrecht-nav-bar" aria-label={say('page_navigation')}>
          <ul>
            {PAGES.map(({ id, file }) => (
              <li key={id}>
                <a class="nl-link" href={file} aria-current={id === current ? 'page' : undefined}>
                  {say(`page_${id}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1} class="utrecht-page-body">
        <h1 class="nl-heading nl-heading--level-1">{say(`page_${current}`)}</h1>
        {children}
      </main>
      <footer class="utrecht-page-footer">
        <p>{say('page_privacy')}</p>
        {supportContact === null ? null : <p data-support-contact>{say('page_support', supportContact)}</p>}
      </footer>
    </div>
  )
}
