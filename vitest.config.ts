import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-command.ts'],
    testTimeout: 20_000,
    // Of two cores Vitest would leave one idle.
    maxWorkers: 2,
  },
})
