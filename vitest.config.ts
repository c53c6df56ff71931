import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-command.ts'],
    // Against what hangs; on a busy machine everything takes longer.
    testTimeout: process.env.UNSTUCK_LONG === undefined ? 60_000 : 1_800_000,
    // Of two cores Vitest would leave one idle.
    maxWorkers: 2,
  },
})
