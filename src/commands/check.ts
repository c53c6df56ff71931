import type { Command } from './call/command.ts'

export const check: Command = {
  name: 'check',
  summary: 'Shows every mistake in a knowledge base.',
  takes: '[DIR]',
  least: 0,
  most: 1,
  flags: [
    { name: 'format', value: 'FORMAT', does: 'pretty, brief, json, sarif or github' },
    { name: 'strict', does: 'warnings fail too' },
  ],
  examples: [
    { line: 'unstuck check rules', does: 'every mistake with its lines' },
    { line: 'unstuck check --format github', does: 'messages at the lines of a pull request' },
  ],
  run: async (call) => (await import('./run-check.ts')).runCheck(call),
}
