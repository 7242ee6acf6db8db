import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import type { Practice } from '../browsers/practice.ts'
import { focusEditor } from './factories/shared.ts'
import { linkedinPage } from './linkedin-page.ts'
import type { Variant } from './site-page.ts'

export const PAGE = linkedinPage.account
export const PERSON: RegisteredAccount = {
  platform: 'linkedin',
  handle: 'sanne-de-wit',
  name: 'Sanne de Wit',
  type: 'hybrid',
  ministry: 'VWS',
  party: 'D66',
}

export function variant(name: string, query = ''): Variant {
  const found = linkedinPage.variants.find((one) => one.name === name)
  if (!found) throw new Error(`no variant ${name}`)
  return { ...found, path: found.path + query }
}

export const SDUI = 'native dialog'
export const EMBER = 'Quill in the page'
export const INTEROP = 'Quill in a shadow root'
export const asMember = (name: string) => {
  const found = variant(name)
  return { ...found, path: found.path.replace('&author=page', '') }
}

export async function write(
  practice: Practice,
  { path, frame, editor }: Variant,
  accounts: RegisteredAccount[],
  text: string,
) {
  await practice.open(path, { accounts })
  if (frame) await practice.enter(frame)
  await focusEditor(practice, editor)
  await practice.type(text)
}
