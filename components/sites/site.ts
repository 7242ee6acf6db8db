import type { Media, Platform, Quoted, Surface } from '../../rules/types.ts'
import type { EditorText } from '../editors/editor-text.ts'

/** A place where the user writes a post, reply or comment. Nothing in it is read until `read` is called. */
export interface Composer {
  editor: HTMLElement
  /** What the overlay docks to: the editor with its toolbar. */
  box: Element
  /** Where the overlay's host is mounted: the dialog around the composer, or the body. */
  mount: Element
  /** Elements the overlay must not cover: editors, post buttons, counter, emoji button, lists of suggestions. */
  keepClear(): Element[]
  /** The buttons that post this draft, whatever their state; empty when none is there. */
  postButtons(): HTMLElement[]
  /** Null when the editor is not built as expected: the overlay then says that the composer was not recognised. */
  read(): EditorText | null
  surface(): Surface
  quoted(): Quoted | undefined
  media(): Media | undefined
  /**
   * Texts that become public with the draft but stand in fields of their own, such as alternative texts, where the site
   * shows them. They are checked with the draft; a hint in one of them cannot be pointed at.
   */
  otherTexts?(): string[]
  /** The control in the composer that shows who posts, where there is one; it is watched for another author. */
  authorControl?(): Element | null
}

/** Who the page shows as the one posting. */
export interface Poster {
  /** Handles without @, on LinkedIn slugs or ids; more than one when the page's parts disagree. */
  handles: readonly string[]
  /** What the composer calls its author, on sites where accounts are known by name. */
  name?: string | undefined
  /** Whether the author is the page of an organisation, where that can be seen. */
  isPage?: boolean | undefined
}

export interface Site {
  platform: Platform
  /** The composer that a focused element belongs to, also one that only looks like one; null for every other field. */
  composerAt(target: Element): Composer | null
  poster(composer: Composer): Poster
}
