/** The extension's own pages, in the order of the navigation. Their names are the messages `page_<id>`. */
export const PAGES = [
  { id: 'practice', file: 'practice.html' },
  { id: 'rules', file: 'rules.html' },
  { id: 'guideline', file: 'guideline.html' },
  { id: 'checklists', file: 'checklists.html' },
  { id: 'profile', file: 'profile.html' },
  { id: 'options', file: 'options.html' },
] as const

/** Pages with a name but without a place in the navigation. */
export type PageId = (typeof PAGES)[number]['id'] | 'welcome'
