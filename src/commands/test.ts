import type { Command } from './call/command.ts'

export const test: Command = {
  name: 'test',
  summary: 'Plays the scenarios of a knowledge base.',
  takes: '[DIR]',
  least: 0,
  most: 1,
  flags: [],
  examples: [{ line: 'unstuck test rules', does: 'which scenarios fail, with the path taken' }],
  run: async (call) => (await import('./run-test.ts')).runTest(call),
}
