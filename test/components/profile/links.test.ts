import { describe, expect, it } from 'vitest'
import { addressOf, governmentPage } from '../../../components/profile/links.ts'

const pageOf = (href: string, shown = '') => {
  const address = addressOf({ href, shown })
  return address && governmentPage(address)
}
const PERSON = 'https://www.rijksoverheid.nl/regering/bewindspersonen/anna-jansen'

describe('a link of a profile', () => {
  it.each([
    ['as it is', PERSON],
    ['without www', PERSON.replace('www.', '')],
    ['behind l.instagram.com', `https://l.instagram.com/?u=${encodeURIComponent(PERSON)}&e=AT0`],
    [
      'behind l.instagram.com twice',
      `https://l.instagram.com/?u=${encodeURIComponent(`https://l.facebook.com/l.php?u=${encodeURIComponent(PERSON)}`)}`,
    ],
    ['behind LinkedIn', `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(PERSON)}&urlhash=x`],
  ])('is followed: %s', (_, href) => {
    expect(pageOf(href)).toBe('person')
  })

  it('behind t.co goes where its words say', () => {
    expect(pageOf('https://t.co/abc', 'rijksoverheid.nl/regering/bewindspersonen/anna-jansen')).toBe('person')
    expect(pageOf('https://t.co/abc', 'rijksoverheid.nl/regering/bewin…')).toBe('unclear')
    expect(pageOf('https://t.co/abc', 'rijksoverheid.nl/regering/bewindspersonen/anna-ja…')).toBe('person')
    expect(pageOf('https://t.co/abc', 'rijksoverheid.nl/onderwerpen/zo…')).toBe('other')
    expect(pageOf('https://t.co/abc', 'annajansen.nl')).toBe('none')
  })

  it('behind t.co with words that are no address is hidden', () => {
    expect(pageOf('https://t.co/abc', 'Mijn pagina')).toBe(null)
    expect(pageOf('https://t.co/abc', '')).toBe(null)
    expect(pageOf('https://t.co/abc', 't.co/abc')).toBe(null)
  })

  it('on a host that only looks like the government is elsewhere', () => {
    expect(pageOf('https://rijksoverheid.nl.example.org/regering/bewindspersonen/x')).toBe('none')
    expect(pageOf('https://rijksoverheid.nl@example.org/')).toBe('none')
    expect(pageOf('https://mijnrijksoverheid.nl/')).toBe('none')
  })

  it.each(['', 'javascript:alert(1)', 'http://', '%%%', 'https://l.instagram.com/?u=%E0%A4%A'])(
    'never throws: %s',
    (href) => {
      expect(() => pageOf(href)).not.toThrow()
    },
  )

  it('that redirects to itself ends', () => {
    const loop = 'https://l.instagram.com/?u=https%3A%2F%2Fl.instagram.com%2F%3Fu%3Dx.nl'
    expect(pageOf(loop)).toBe('none')
  })
})
