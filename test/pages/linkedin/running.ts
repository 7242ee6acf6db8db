/** How an editor is set up. */
export interface Settings {
  attributes: Record<string, string>
  placeholder: string
  changed?(): void
  /** Composers tell tests what they hold; other fields do not. */
  composer?: boolean
}

/** An editor while it has its nodes. */
export interface Running {
  root: HTMLElement
  text(): string
  clear(): void
  content(): unknown
  destroy(): void
  mention(name: string): void
}
