import { expect, it } from 'vitest'
import { quotationsOf } from '../../rules/text/quotations.ts'

const quoted = (text: string) => quotationsOf(text).map(({ start, end }) => text.slice(start, end))

it.each([
  ['Hij zei "dag" en ging.', ['"dag"']],
  ['Hij zei “dag” en ‘tot morgen’.', ['“dag”', '‘tot morgen’']],
  ['Op zijn Duits: „Guten Tag“.', ['„Guten Tag“']],
  ['Of «bonjour», dat kan ook.', ['«bonjour»']],
  ['Een recht en een krom teken: "dag” dus.', ['"dag”']],
  ["Hij zei 'dag' en ging.", ["'dag'"]],
  ["Hij zei 'mooie foto's, hoor' en ging.", ["'mooie foto's, hoor'"]],
])('finds the quotations in %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

it.each([
  "Foto's en auto's van oma's",
  "'s Avonds en 's ochtends",
  'Een tv van 55" en verder niets',
  'Geen enkel teken',
])('finds none in %s', (text) => {
  expect(quoted(text)).toEqual([])
})

it('lets a quotation run over lines and to the end only when its mark opens', () => {
  expect(quoted('“Dag,\nzei hij” en ging')).toEqual(['“Dag,\nzei hij”'])
  expect(quoted('Hij zei “dag en')).toEqual(['“dag en'])
  expect(quoted('55" breed\nen 20" hoog')).toEqual([])
})
