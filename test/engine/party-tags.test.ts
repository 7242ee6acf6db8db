import { describe, expect, it } from 'vitest'
import { partyByName } from '../../rules/lexicon/parties.ts'
import { doubtfulPartyOfTag, isAppealTag, partiesOfTag } from '../../rules/text/party-tags.ts'

const abbrs = (tag: string) => partiesOfTag(tag).map(({ abbr }) => abbr)

describe('partiesOfTag', () => {
  it.each([
    ['#TeamVVD', 'VVD'],
    ['#team_vvd', 'VVD'],
    ['#TeamJetten', 'D66'],
    ['#TeamYeşilgöz', 'VVD'],
    ['#TeamDilan', 'VVD'],
    ['#StemRob', 'D66'],
    ['#IkStemBontenbal', 'CDA'],
    ['#StemOpVolt', 'Volt'],
    ['#VoteForD66', 'D66'],
    ['#KiesPRO', 'PRO'],
    ['#TeamDNA', 'DNA'],
    ['#CUcongres', 'CU'],
    ['#VoltCongres', 'Volt'],
    ['#PvdACongres', 'PvdA'],
    ['#CDA2027', 'CDA'],
    ['#WijZijnDENK', 'DENK'],
    ['#IkStemDENK', 'DENK'],
    ['#stemdeVVD', 'VVD'],
    ['#VVDfestival', 'VVD'],
    ['#VVDUtrecht', 'VVD'],
    ['#d66krijgthetvoorelkaar', 'D66'],
    ['#50jaargroenlinks', 'GroenLinks'],
    ['#jovd', 'VVD'],
  ])('reads %s', (tag, abbr) => {
    expect(abbrs(tag)).toEqual([abbr])
  })
  it.each([
    '#TeamNL #TeamSterk #TeamDijk #TeamRob #teamvoltage #teamwork #stemwijzer #stembureau #stemmen #kiesbewust #stemdencultuur',
    '#dodenherdenking #voltooidleven #denkmee #probleem #ProEuropa #prorail #forum2026 #DNAonderzoek #DNAcongres',
    '#VVDongen #vvdelft #CDAvids #ASVVD #spoed #culinair #goglobal #spreekuur #denk #volt #dna #pro #50plus #perspectief',
  ])('reads no party in %s', (tags) => {
    expect(tags.split(' ').filter((tag) => partiesOfTag(tag).length > 0)).toEqual([])
  })
})

describe('doubtfulPartyOfTag', () => {
  it('knows the tags that are words too', () => {
    expect(doubtfulPartyOfTag('#Denk')?.abbr).toBe('DENK')
    expect(doubtfulPartyOfTag('#DNA')?.abbr).toBe('DNA')
    expect(doubtfulPartyOfTag('#denkmee')).toBeUndefined()
  })
})

describe('isAppealTag', () => {
  it('tells an appeal from a team', () => {
    expect(isAppealTag('#IkStemCDA')).toBe(true)
    expect(isAppealTag('#TeamCDA')).toBe(false)
    expect(isAppealTag('#stemwijzer')).toBe(false)
  })
})

describe('partyByName', () => {
  it.each([
    ['GroenLinks/PvdA', 'PRO'],
    ['groen links', 'GroenLinks'],
    ['Christen-Democratisch Appel', 'CDA'],
    ['P.v.d.A.', 'PvdA'],
    ['JA 21', 'JA21'],
  ])('finds %s', (name, abbr) => {
    expect(partyByName(name)?.abbr).toBe(abbr)
  })
})
