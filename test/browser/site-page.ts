import type { Viewport } from 'puppeteer-core'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import type { Surface } from '../../rules/types.ts'
import type { PracticeSite } from '../pages/sites.ts'

/** One way to write on a site: which page, which editor, and what is around it. */
export interface Variant {
  name: string
  surface: Surface
  /** What the editor is made with. */
  madeWith: 'Draft.js' | 'Lexical' | 'Quill' | 'TipTap' | 'textarea'
  /** Path and settings of the practice page. */
  path: string
  /** The same-origin frame that holds the composer, if it is in one. */
  frame?: string
  /** The editor in use; ">>>" goes into shadow roots. */
  editor: string
  postButton: string
  /** The place of the editor's model among those of the page. */
  model: number
  viewport?: Viewport
}

/** A field that the extension must leave alone. */
export interface OtherField {
  name: string
  path: string
  frame?: string
  field: string
}

/** All that the test factories need to know of a site. */
export interface SitePage {
  site: PracticeSite
  /** A corporate account that the practice pages show as posting. */
  account: RegisteredAccount
  variants: readonly [Variant, ...Variant[]]
  /** Two editors that hold text at once: the second is reached from the first without leaving the page. */
  two: { first: Variant; second: Variant; goToSecond: string }
  /** One box with three editors in it, where the site has that. */
  thread?: { variant: Variant; add: string; editors: readonly [string, string, string] }
  otherFields: readonly OtherField[]
  /** A page where nothing has the focus, when the first variant's composer takes it by itself. */
  idle?: string
  /** Something on the first variant's page that is no field. */
  outside: string
  /** A draft without hints. */
  innocent: string
}
