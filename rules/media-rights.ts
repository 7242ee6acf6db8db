import { defineRule } from './engine/rule.ts'
import type { Finding } from './types.ts'

/** Whose picture it is cannot be seen in a draft, so the rule asks, once, and only when there is a picture. */
export default defineRule({
  id: 'media-rights',
  severities: ['reminder'],
  accounts: ['corporate', 'hybrid'],
  sources: ['media_rights'],
  messages: ['rights', 'alt', 'alt_one'],
  check({ draft: { media = {} } }) {
    const { images = 0, videos = 0, withoutAlt = 0 } = media
    if (!(images > 0 || videos > 0)) return []
    const findings: Finding[] = [{ severity: 'reminder', span: null, message: 'rights' }]
    if (withoutAlt === 1) findings.push({ severity: 'reminder', span: null, message: 'alt_one' })
    if (withoutAlt > 1) findings.push({ severity: 'reminder', span: null, message: 'alt', data: [String(withoutAlt)] })
    return findings
  },
})
