import { linesOf, linksIn, type ProfileReader, textOf } from './reader.ts'

const NAME = '[data-testid="UserName"]'
const BIO = '[data-testid="UserDescription"]'
const LINK = 'a[data-testid="UserUrl"], [data-testid="UserUrl"] a'
const ITEMS = '[data-testid="UserProfileHeader_Items"]'
const COLUMN = '[data-testid="primaryColumn"]'
const VERIFIED = 'svg[data-testid="icon-verified"]'
/** First parts of a path that are no handle. */
const NOT_HANDLES =
  /^(home|explore|search|notifications|messages|settings|compose|i|jobs|login|logout|tos|privacy|intent|hashtag|share|about)$/i

/** X: facts and how sure they are in docs/composers.md. */
export const xProfile: ProfileReader = {
  identity(path) {
    const handle = /^\/(\w{1,15})(\/(with_replies|highlights|articles|media|likes)?)?$/.exec(path)?.[1]
    return handle && !NOT_HANDLES.test(handle) ? { platform: 'x', kind: 'account', handle } : null
  },
  read(identity) {
    const header = [...document.querySelectorAll(NAME)].find((one) => shows(one, identity.handle))
    // Beside the column, cards about other people show the same parts.
    const column = header?.closest(COLUMN) ?? document
    const items = column.querySelector(ITEMS)
    // Every open profile has items, if only the day it joined; a suspended one has none.
    if (!header || !items) return null
    const [name = ''] = linesOf(header, 'svg')
    const bio = column.querySelector(BIO)
    return {
      ...identity,
      name: name.toLowerCase() === `@${identity.handle}`.toLowerCase() ? '' : name,
      bio: bio ? textOf(bio) : '',
      links: linksIn(items.querySelectorAll(LINK)),
      verified: header.querySelector(VERIFIED) !== null,
    }
  },
}

/** After a click to another profile the old one may stand there for a moment. */
function shows(header: Element, handle: string): boolean {
  return linesOf(header).some((text) => text.toLowerCase() === `@${handle}`.toLowerCase())
}
