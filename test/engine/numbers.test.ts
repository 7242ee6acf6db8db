import { describe, expect, it } from 'vitest'
import { isBsn } from '../../rules/numbers/bsn.ts'
import { isPersonal } from '../../rules/numbers/email.ts'
import { isIban } from '../../rules/numbers/iban.ts'
import { findPhones } from '../../rules/numbers/phone.ts'
import { tokenise } from '../../rules/text/tokens.ts'

describe('the eleven test', () => {
  it.each(['111222333', '123456782', '010464554', '10464554', '999990019'])('takes %s', (digits) => {
    expect(isBsn(digits)).toBe(true)
  })
  it.each(['123456789', '111222334', '000000000', '1234567', '1112223330', ''])('refuses %s', (digits) => {
    expect(isBsn(digits)).toBe(false)
  })
})

describe('mod 97', () => {
  it.each([
    'NL91ABNA0417164300',
    'BE68539007547034',
    'DE89370400440532013000',
    'GB29NWBK60161331926819',
    'FR1420041010050500013M02606',
    'NO9386011117947',
    'MT84MALT011000012345MTLCAST001S',
  ])('takes %s', (iban) => {
    expect(isIban(iban)).toBe(true)
  })
  it.each(['NL91ABNA0417164301', 'NL91ABNA041716430', 'NL9112340417164300', 'XX91ABNA0417164300', ''])(
    'refuses %s',
    (iban) => {
      expect(isIban(iban)).toBe(false)
    },
  )
})

describe('phone numbers', () => {
  const found = (text: string) => findPhones(tokenise(text), text).map(({ start, end }) => text.slice(start, end))
  it.each([
    '06-12345678',
    '06 12 34 56 78',
    '0612 345 678',
    '06.12.34.56.78',
    '+31612345678',
    '+31 (0)6 1234 5678',
    '0031 6 12345678',
    '31612345678',
    '020-1234567',
    '0182 51 23 45',
    '+31 (0)182 512 345',
  ])('finds %s', (number) => {
    expect(found(`Bel ${number}, zei hij.`)).toEqual([number])
  })
  it.each([
    '112',
    '14 020',
    '0800-1234567',
    '0900 1234',
    '088-1234567',
    '085 123 45 67',
    '06-12-2026 10.00',
    '01-02-2026 12',
    '06-1234567',
    '2026-0612345678',
    '0612345678901',
    '0123-456789',
    '+32 470 12 34 56',
  ])('passes over %s', (number) => {
    expect(found(`Bel ${number}, zei hij.`)).toEqual([])
  })
})

describe('mailboxes', () => {
  it.each(['jan@gmail.com', 'J.de.Vries@bedrijf.nl', 'samira.elidrissi@stichting.org', 'piet@bakkerij.nl'])(
    'takes %s for a person',
    (address) => {
      expect(isPersonal(address)).toBe(true)
    },
  )
  it.each([
    'info@gmail.com',
    'j.jansen@minvws.nl',
    'zorgloket@stad.nl',
    'team.wonen@bedrijf.nl',
    'congres2026@zaal.nl',
  ])('takes %s for a desk', (address) => {
    expect(isPersonal(address)).toBe(false)
  })
})
