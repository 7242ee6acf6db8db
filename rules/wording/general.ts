import { sentenceAt } from '../text/sentences.ts'
import type { Read } from './wording.ts'

/** What makes a case one that might be: if, when, how; or something that somebody else has told. */
const OPENING =
  /^(?:als|is|zijn|wordt|worden|werd|heb|heeft|indien|zodra|wanneer|wie|of|hoe|waarom|welk|welke|if|once|whether|when|has|have|was|were|is|are|did|do|how|why)$/
const BEFORE =
  /^(?:dat|voor|kun|kunt|kan|mag|moet|can|omdat|doordat|of|als|na|hoe|waarom|waar|wanneer|zodra|welk|that|because|whether|why|how|hear|read|once|if|when|after|with|before)$/
const REACH = 3

/** Every case of the reader that a draft names stands in a question, a condition or somebody's words. */
export function isInGeneral({ tokens, text, matches }: Read): boolean {
  const cases = matches('formal-correspondence.own-case')
  return (
    cases.length > 0 &&
    cases.every(({ first }) => {
      const sentence = sentenceAt(tokens, first)
      const inSentence = (group: string) =>
        matches(group).some((other) => other.first >= sentence.first && other.first < sentence.last)
      return (
        text.slice(sentence.end, sentence.end + 3).includes('?') ||
        OPENING.test(tokens[sentence.first]?.key ?? '') ||
        tokens.slice(Math.max(sentence.first, first - REACH), first).some(({ key }) => BEFORE.test(key)) ||
        inSentence('formal-correspondence.general')
      )
    })
  )
}
