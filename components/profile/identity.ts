import { isCorporateHandle } from '../accounts/recognise.ts'
import { type Column, line, type Profile, type ProfileLine } from './lines.ts'
import { fold, namesOffice, nameWords } from './words.ts'

const SHORTEST_PART = 3

/** Corporate: the handle names the office. Hybrid: it is the person's name, without a party. */
export function handleLine({ fields, account, party }: Profile): ProfileLine {
  const { handle } = fields
  const office = isCorporateHandle(handle)
  if (account.type === 'corporate')
    return office ? line('handle', 'ok', 'office', `@${handle}`) : line('handle', 'wrong', 'not_office', `@${handle}`)
  if (party.inHandle.length > 0) return line('handle', 'wrong', 'party', `@${handle}`, party.inHandle.join(', '))
  if (office) return line('handle', 'wrong', 'is_office', `@${handle}`)
  const names = nameWords(account.name ?? fields.name ?? '').filter((word) => word.length >= SHORTEST_PART)
  const named = names.some((word) => fold(handle).includes(word))
  return named ? line('handle', 'ok', 'person', `@${handle}`) : line('handle', 'look', 'not_name', `@${handle}`)
}

/** The person's first and last name; on a LinkedIn page the office will do as well. */
export function nameLine(column: Column, { fields: { name }, account }: Profile): ProfileLine {
  if (name === null) return line('name', 'look', 'unseen')
  if (fold(name) === '') return line('name', 'wrong', 'empty')
  if (column === 'showcase') return line('name', 'ok', 'right', name)
  if (namesOffice(fold(name))) return line('name', 'wrong', 'office', name)
  const words = nameWords(name)
  if (words.length < 2) return line('name', 'wrong', 'one', name)
  const wanted = nameWords(account.name ?? '')
  if (wanted.length > 1 && !wanted.every((word) => words.includes(word)))
    return line('name', 'look', 'differs', name, account.name as string)
  return line('name', 'ok', 'right', name)
}
