import paidPromotion from '../../rules/paid-promotion.ts'
import { testRule } from './rule-tester.ts'

testRule(paidPromotion, {
  valid: ['Het kabinet wil strengere regels voor reclame door influencers.'],
  invalid: [{ text: 'Nieuw: de app van Zorgmaatje. #ad', match: '#ad', severity: 'error' }],
})
