import { describe, expect, it } from 'vitest'
import { isCorporateHandle } from '../../components/accounts/recognise.ts'

describe('isCorporateHandle', () => {
  it.each([
    'MinPres',
    'minpres',
    'MinisterVWS',
    'ministerBZK',
    'MinisterLNV',
    'MinVWS',
    'MinBZ',
    'MinIenW',
    'minlnv',
    'StasMijnbouw',
    'staslenW',
    'StasVWS',
    'StaatssecretarisVWS',
    'StaatssecretarisDigitalisering',
    'Minister_EZK',
    'MinisterKGG',
    'MinisterKlimaat',
    'MinisterAsiel',
    'StasRechtsbescherming',
  ])('knows @%s', (handle) => {
    expect(isCorporateHandle(handle)).toBe(true)
  })
  it.each([
    'minnie',
    'Minnaard',
    'Minecraft',
    'minez',
    'Minouk',
    'minaz',
    'MinisterOfSound',
    'ministerofsound',
    'MinisterieSZW',
    'stasiMuseum',
    'Stassen',
    'StasiLand',
    'stastny',
    'ministry',
    'Ministers',
    'robjetten',
    'VVD',
    'JanMinVWS',
    'exMinisterVWS',
    'minder',
    '',
  ])('leaves @%s alone', (handle) => {
    expect(isCorporateHandle(handle)).toBe(false)
  })
})
