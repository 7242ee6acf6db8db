import { defineConfig } from 'wxt'
import config from '../../../wxt.config.ts'
import { BROKEN_RULE, LOOPS, THROWS } from './broken-words.ts'

const RULE = `import { defineRule } from './engine/rule.ts'
export default defineRule({
  id: '${BROKEN_RULE}', severities: ['reminder'], accounts: ['corporate'], sources: ['media_rights'], messages: [],
  check({ text }) {
    if (text.includes('${THROWS}')) throw new Error('broken on purpose')
    while (text.includes('${LOOPS}'));
    return []
  },
})`

/** The extension as it is, with one rule that throws at one word and never ends at another. */
export default defineConfig({
  ...config,
  outDir: '.output/broken',
  vite: async (environment) => {
    const own = await config.vite?.(environment)
    const breakRule = {
      name: 'break-rule',
      load: (id: string) => (/[\\/]rules[\\/]media-rights\.ts$/.test(id) ? RULE : undefined),
    }
    return { ...own, plugins: [...(own?.plugins ?? []), breakRule] }
  },
})
