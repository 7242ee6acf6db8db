import { describe, expect, it } from 'vitest'
import { kindOf, NO_REGISTER, type Register } from '../../components/accounts/register.ts'

describe('kindOf', () => {
  const register: Register = {
    ...NO_REGISTER,
    accounts: [{ platform: 'x', handle: 'JanJansen', type: 'hybrid' }],
    ignored: ['x:knutselhoek', 'x:minpres'],
  }
  it('finds a registered account without regard to case, on its own platform only', () => {
    expect(kindOf(register, 'x', 'janjansen').how).toBe('registered')
    expect(kindOf(register, 'instagram', 'janjansen').how).toBe('unknown')
  })
  it('recognises an office by its handle, except on LinkedIn where handles are names', () => {
    expect(kindOf(register, 'x', 'MinisterVWS')).toMatchObject({ how: 'recognised', account: { type: 'corporate' } })
    expect(kindOf(register, 'linkedin', 'MinisterVWS').how).toBe('unknown')
  })
  it('stays away from an account the user does not want it on', () => {
    expect(kindOf(register, 'x', 'Knutselhoek').how).toBe('ignored')
    expect(kindOf(register, 'x', 'MinPres').how).toBe('ignored')
  })
})
