import type { Command } from './call/command.ts'

export const startGuide: Command = {
  name: 'new',
  summary: 'Starts a guide and its scenarios.',
  takes: 'guide ID',
  least: 2,
  most: 2,
  flags: [
    { name: 'title', value: 'TEXT', does: 'the title of the guide; else it is made from the ID' },
  ],
  examples: [
    {
      line: 'unstuck new guide no-water --title "No water comes out"',
      does: 'makes guides/no-water.yaml and guides/no-water.test.yaml',
    },
  ],
  run: async (call) => (await import('./run-new.ts')).runNew(call),
}
