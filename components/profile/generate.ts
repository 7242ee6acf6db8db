import type { Column } from './lines.ts'
import parts from './text-parts.json'

/** What a text is made of. Only what the person filled in or the register holds; a part without its facts is left out. */
export interface ProfileFacts {
  name: string
  office: string
  ministry: string
  /** The ministry's own account, as it is mentioned on the site. */
  account: string
  department: string
  party: string
  partyTag: string
  /** Where formal matters are handled and where the privacy statement stands (003). */
  formal: string
  privacy: string
}

export type Part = 'sender' | 'management' | 'webcare' | 'formal' | 'privacy'
export type ProfileField = 'bio' | 'headline' | 'about' | 'tagline' | 'description'

export interface ProfileText {
  field: ProfileField
  text: string
  /** In UTF-16 code units: no site counts a text longer than that. */
  length: number
  limit: number
  fits: boolean
  /** Parts that had to stay out, or whose facts are not known. */
  left: readonly Part[]
}

/** Most characters that the sites take, and which parts a field has to hold; the rest comes when there is room. */
const FIELDS: Record<Column, readonly { field: ProfileField; must: readonly Part[]; may: readonly Part[] }[]> = {
  corporate: [{ field: 'bio', must: ['sender', 'management', 'webcare'], may: ['formal', 'privacy'] }],
  hybrid: [{ field: 'bio', must: ['sender', 'management', 'webcare'], may: ['formal', 'privacy'] }],
  member: [
    { field: 'headline', must: ['sender'], may: [] },
    { field: 'about', must: ['sender', 'management', 'webcare'], may: ['formal', 'privacy'] },
  ],
  showcase: [
    { field: 'tagline', must: ['sender', 'management'], may: ['webcare'] },
    { field: 'description', must: ['sender', 'management', 'webcare'], may: ['formal', 'privacy'] },
  ],
}
const LIMITS = { headline: 220, about: 2600, tagline: 120, description: 2000 } as const
const BIO_LIMITS = { x: 160, instagram: 150, linkedin: 220 } as const

export function generateTexts(column: Column, platform: keyof typeof BIO_LIMITS, facts: ProfileFacts): ProfileText[] {
  return FIELDS[column].map(({ field, must, may }) => {
    const limit = field === 'bio' ? BIO_LIMITS[platform] : LIMITS[field]
    return { field, limit, ...compose(column, must, may, limit, facts) }
  })
}

/** Says all at length if that fits; else shortens from the end, leaves out what may be left out, and keeps what must. */
function compose(column: Column, must: readonly Part[], may: readonly Part[], limit: number, facts: ProfileFacts) {
  const choices = new Map<Part, string[]>()
  for (const part of [...must, ...may]) {
    const texts = parts[column][part].map((text) => fill(text, facts)).filter((text) => text !== null)
    if (texts.length > 0) choices.set(part, texts)
  }
  const joined = () => [...choices.values()].map(([text]) => text).join(' ')
  while (joined().length > limit && shorten(choices, may));
  const text = joined()
  const { length } = text
  const left = [...must, ...may].filter((part) => !choices.has(part))
  const complete = must.every((part) => choices.has(part))
  return { text, length, fits: complete && length <= limit, left }
}

/** One step: the last part that still has a shorter wording takes it; when none has, an optional part goes. */
function shorten(choices: Map<Part, string[]>, may: readonly Part[]): boolean {
  const longest = [...choices].reverse().find(([, texts]) => texts.length > 1)
  if (longest) {
    longest[1].shift()
    return true
  }
  const optional = [...choices.keys()].reverse().find((part) => may.includes(part))
  return optional !== undefined && choices.delete(optional)
}

function fill(text: string, facts: ProfileFacts): string | null {
  let complete = true
  const filled = text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = facts[key as keyof ProfileFacts].trim()
    if (value === '') complete = false
    return value
  })
  return complete ? filled.charAt(0).toUpperCase() + filled.slice(1) : null
}
