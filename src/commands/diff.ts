import type { Command } from './call/command.ts'

export const diff: Command = {
  name: 'diff',
  summary: 'Shows which answers now lead elsewhere.',
  takes: 'OLD NEW',
  least: 2,
  most: 2,
  flags: [
    { name: 'format', value: 'FORMAT', does: 'pretty, markdown or json' },
    { name: 'exit-code', does: 'exit with 1 where answers lead elsewhere' },
  ],
  examples: [
    { line: 'unstuck diff rules-before rules', does: 'two folders' },
    { line: 'unstuck diff main HEAD --rules rules', does: 'two git revisions of one folder' },
    { line: 'unstuck diff HEAD rules --format markdown', does: 'for a pull request' },
  ],
  run: async (call) => (await import('./run-diff.ts')).runDiff(call),
}
