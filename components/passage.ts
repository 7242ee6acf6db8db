import { type SourceId, sources } from '../rules/sources.ts'
import { say } from './messages.ts'

export interface Passage {
  document: string
  heading: string
  says: string
}

export function passageOf(id: SourceId): Passage {
  const { document, heading } = sources[id]
  return { document: say(`document_${document}`), heading, says: say(`source_${id}`) }
}
