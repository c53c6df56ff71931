import type { Command } from './call/command.ts'

export const schema: Command = {
  name: 'schema',
  summary: 'Writes JSON Schemas, so that an editor completes the names of a knowledge base.',
  takes: '[DIR]',
  least: 0,
  most: 1,
  flags: [],
  examples: [
    { line: 'unstuck schema rules', does: 'writes rules/.schema/; again after new names' },
  ],
  run: async (call) => (await import('./run-schema.ts')).runSchema(call),
}
