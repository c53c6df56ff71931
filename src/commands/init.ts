import type { Command } from './call/command.ts'

export const init: Command = {
  name: 'init',
  summary: 'Starts a knowledge base: a small one about a printer, to change into your own.',
  takes: 'DIR',
  least: 1,
  most: 1,
  flags: [],
  examples: [
    {
      line: 'unstuck init printer',
      does: 'makes the folder printer/ with all there is to a knowledge base',
    },
  ],
  run: async (call) => (await import('./run-init.ts')).runInit(call),
}
