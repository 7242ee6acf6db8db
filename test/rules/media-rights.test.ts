import { expect, it } from 'vitest'
import { check } from '../../rules/index.ts'
import mediaRights from '../../rules/media-rights.ts'
import { draftOf } from './drafts.ts'
import { testRule } from './rule-tester.ts'

const photo = { images: 1 }

testRule(mediaRights, {
  valid: [
    'Vanmiddag was ik in Emmen bij de opening van het nieuwe huisartsencentrum.',
    'Bekijk de foto’s van het werkbezoek op rijksoverheid.nl.',
    'Op deze foto van het Nationaal Archief zie je de Binnenhof in 1948.',
    { text: 'The video of the press conference is on government.nl.' },
    { text: 'Een goed gesprek met verpleegkundigen in Zwolle.', media: {} },
    { text: 'Een goed gesprek met verpleegkundigen in Zwolle.', media: { images: 0, videos: 0 } },
    { text: 'De plaatjes zijn verwijderd.', media: { images: 0, withoutAlt: 0 } },
    { text: 'Zonder beeld geen tekst bij het beeld.', media: { withoutAlt: 2 } },
    { text: 'Flyeren in de regen! #TeamVVD', type: 'hybrid', author: 'party', media: photo },
    { text: 'Zondag op het strand met de kinderen. #privé', type: 'hybrid', author: 'private', media: photo },
    { text: 'Mijn tuin in november.', type: 'personal', media: { images: 4, withoutAlt: 4 } },
    { text: 'Dank voor je vraag. #MinVWS', type: 'hybrid', surface: 'reply' },
  ],
  invalid: [
    { text: 'Op werkbezoek bij ProRail in Amersfoort.', media: photo, match: null, message: 'rights', count: 1 },
    { text: 'Het debat van vandaag in één minuut.', media: { videos: 1 }, message: 'rights', severity: 'reminder' },
    { text: '', media: photo, message: 'rights' },
    { text: '📸', media: { images: 2, videos: 1 }, message: 'rights', count: 1 },
    { text: 'Visit to the port of Rotterdam.', media: { images: 3, withoutAlt: 0 }, message: 'rights', count: 1 },
    { text: 'Het Catshuis vanochtend.', media: { images: 1, withoutAlt: 1 }, message: 'alt_one', count: 2 },
    { text: 'Drie beelden van vandaag.', media: { images: 3, withoutAlt: 2 }, message: 'alt', count: 2 },
    { text: 'Foto: Martijn Beekman', media: photo, message: 'rights', count: 1 },
    { text: 'Nieuw: het rapport in vier beelden.', surface: 'quote', media: { images: 4 }, message: 'rights' },
    { text: 'Zo ziet het formulier eruit.', surface: 'reply', media: { images: 1 }, message: 'rights' },
    { text: 'Bij de brandweer in Tilburg.', type: 'hybrid', author: 'department', media: photo, message: 'rights' },
    { text: 'Bij de brandweer in Tilburg.', type: 'hybrid', media: { images: 1, withoutAlt: 1 }, message: 'alt_one' },
    { text: 'Two pictures, one still lacks a description.', platform: 'linkedin', media: { images: 2, withoutAlt: 1 } },
  ],
})

it('says how many images lack a text alternative', () => {
  const { hints } = check(draftOf({ text: 'Vier beelden.', media: { images: 4, withoutAlt: 3 } }))
  expect(hints.find(({ message }) => message === 'alt')?.data).toEqual(['3'])
})
