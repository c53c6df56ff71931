import type { Command } from './call/command.ts'

export const show: Command = {
  name: 'show',
  summary: 'Shows a guide as text; without a guide the list of guides.',
  takes: '[GUIDE]',
  least: 0,
  most: 1,
  flags: [{ name: 'ids', does: 'only the ids of the guides, one a line' }],
  examples: [
    { line: 'unstuck show', does: 'all guides by topic' },
    { line: 'unstuck show slow-delivery', does: 'its steps, causes and remedies' },
  ],
  run: async (call) => (await import('./run-show.ts')).runShow(call),
}
