import type { Command } from './call/command.ts'

export const test: Command = {
  name: 'test',
  summary: 'Plays the scenarios of a knowledge base, and says what none of them walks.',
  takes: '[DIR]',
  least: 0,
  most: 1,
  flags: [
    {
      name: 'min',
      value: 'PERCENT',
      does: 'fail where scenarios walk less of the branches and causes',
    },
    {
      name: 'paths',
      does: 'print a covering set of paths instead, one a line: to commit and compare',
    },
    { name: 'random', value: 'COUNT', does: 'play random consultations instead; all must end' },
    { name: 'seed', value: 'NUMBER', does: 'other random consultations (1 unless given)' },
  ],
  examples: [
    { line: 'unstuck test rules', does: 'which scenarios fail, and what they leave out' },
    { line: 'unstuck test rules --min 100', does: 'fail unless everything is walked' },
    { line: 'unstuck test --random 1000 --seed 7', does: 'a thousand consultations' },
  ],
  run: async (call) => (await import('./run-test.ts')).runTest(call),
}
