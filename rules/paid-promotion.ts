import { defineRule } from './engine/rule.ts'

export default defineRule({
  id: 'paid-promotion',
  severities: ['error'],
  accounts: ['corporate', 'hybrid'],
  authors: ['department', 'party', 'private'],
  sources: ['paid_promotion'],
  messages: ['mark'],
  patterns: [{ id: 'paid-promotion.mark', patterns: ['#ad|#spon|#sponsored', 'betaald partnerschap'] }],
  check: ({ matches, text }) =>
    matches('paid-promotion.mark').map((span) => ({
      severity: 'error',
      span,
      message: 'mark',
      data: [text.slice(span.start, span.end)],
    })),
})
