import { expect, it } from 'vitest'
import { compile } from '../../rules/engine/matcher.ts'
import { tokenise } from '../../rules/text/tokens.ts'

it("lets a rule's own class, named after the rule, stand in its patterns", () => {
  const matcher = compile([
    { id: 'some-rule.thing', class: true, patterns: ['fiets', 'rode auto'] },
    { id: 'some-rule.ask', patterns: ['waar is je <some-rule.thing>'] },
  ])
  const found = matcher.run(tokenise('Waar is je rode auto?')).get('some-rule.ask')
  expect(found?.map(({ first, last }) => [first, last])).toEqual([[0, 5]])
})
