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

/** What must be said comes first, shortened from the end until it fits; what may be said is added where there is room. */
function compose(column: Column, must: readonly Part[], may: readonly Part[], limit: number, facts: ProfileFacts) {
  const wordings = (part: Part) => parts[column][part].map((text) => fill(text, facts)).filter((text) => text !== null)
  const said = new Map(must.map((part) => [part, wordings(part)] as const).filter(([, texts]) => texts.length > 0))
  const joined = () => [...said.values()].map(([text]) => text).join(' ')
  while (joined().length > limit) {
    const longest = [...said.values()].reverse().find((texts) => texts.length > 1)
    if (!longest) break
    longest.shift()
  }
  for (const part of may) {
    const room = limit - joined().length - 1
    const text = wordings(part).find(({ length }) => length <= room)
    if (text !== undefined) said.set(part, [text])
  }
  const text = joined()
  const fits = text.length <= limit && must.every((part) => said.has(part))
  return { text, length: text.length, fits, left: [...must, ...may].filter((part) => !said.has(part)) }
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
