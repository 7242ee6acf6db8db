import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [{ test: { name: 'unit', include: ['test/{rules,engine,contract,components,commands}/**/*.test.ts'] } }],
  },
})
