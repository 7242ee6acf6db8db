const HEADING = /^## \[(.+?)\](?: - (\d{4}-\d{2}-\d{2}))?$/

export interface Section {
  /** A version, or "Unreleased". */
  name: string
  date: string | undefined
  /** What stands under the heading, trimmed. */
  text: string
}

/** The sections of a changelog in the form of keepachangelog.com, in the order they stand in. */
export function sectionsOf(changelog: string): Section[] {
  const sections: Section[] = []
  const lines: string[][] = []
  for (const line of changelog.split('\n')) {
    const heading = HEADING.exec(line)
    if (heading) {
      sections.push({ name: heading[1] as string, date: heading[2], text: '' })
      lines.push([])
    } else lines.at(-1)?.push(line)
  }
  return sections.map((section, index) => ({ ...section, text: (lines[index] ?? []).join('\n').trim() }))
}
