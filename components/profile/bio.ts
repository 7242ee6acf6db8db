import type { RegisteredAccount } from '../accounts/schema.ts'
import { type BioCheck, type Column, line, type Profile, type ProfileLine } from './lines.ts'
import {
  fold,
  mentionsIn,
  namesManagement,
  namesManager,
  namesMinistry,
  namesSender,
  namesSharing,
  namesWebcare,
  tagsIn,
} from './words.ts'

/** One thing that the bio has to say. */
export function bioLine(check: BioCheck, column: Column, { fields: { bio }, account, party }: Profile): ProfileLine {
  if (bio === null) return line(check, 'look', 'unseen')
  const says: Record<BioCheck, (text: string) => boolean> = {
    bio_sender: namesSender,
    bio_management: column === 'hybrid' ? namesManagement : namesManager,
    bio_webcare: namesWebcare,
    bio_ministry: (text) => namesMinistrysAccount(text, account),
    bio_department: (text) => namesMinistry(text) || hasTag(bio, account.roleHashtags?.department),
    bio_party: (text) => namesParty(text, bio, account) || party.inText.length > 0,
    bio_shared: (text) => namesSharing(text) && namesMinistry(text),
  }
  if (says[check](fold(bio))) return line(check, 'ok', 'there')
  if (check === 'bio_ministry' && mentionsIn(bio).length > 0)
    return line(
      check,
      'look',
      'other_account',
      mentionsIn(bio)
        .map((handle) => `@${handle}`)
        .join(', '),
    )
  return line(check, 'wrong', 'missing', tagOf(check, account))
}

/** On LinkedIn a profile text cannot mention an account, so that the ministry's name has to do there. */
function namesMinistrysAccount(text: string, { platform, ministry }: RegisteredAccount): boolean {
  if (platform === 'linkedin' && /\b(ministerie|ministry)\b/.test(text)) return true
  const abbreviation = fold(ministry ?? '')
  return mentionsIn(text).some(
    (handle) =>
      /^min(isterie)?(van)?_?[a-z]{2,}$/.test(handle) ||
      (abbreviation !== '' && handle.endsWith(abbreviation)) ||
      /^(defensie|financien|dutchmfa)/.test(handle),
  )
}

function namesParty(text: string, bio: string, { party, roleHashtags }: RegisteredAccount): boolean {
  if (hasTag(bio, roleHashtags?.party) || tagsIn(bio).some((tag) => /^#team\p{L}/iu.test(tag))) return true
  const name = fold(party ?? '')
  return name !== '' && text.split(/[^\p{L}\p{N}-]+/u).includes(name)
}

function hasTag(bio: string, tags: readonly string[] = []): boolean {
  const present = tagsIn(fold(bio))
  return tags.some((tag) => present.includes(fold(tag)))
}

/** The tag to add, as the register has it or as the guideline names it. */
function tagOf(check: BioCheck, { ministry, party, roleHashtags }: RegisteredAccount): string {
  if (check === 'bio_party') return roleHashtags?.party?.[0] ?? `#Team${party ?? '…'}`
  return roleHashtags?.department?.[0] ?? `#Min${ministry ?? '…'}`
}
