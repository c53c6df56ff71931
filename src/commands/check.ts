import type { Command } from './call/command.ts'

export const check: Command = {
  name: 'check',
  summary: 'Shows every mistake in a knowledge base.',
  takes: '[DIR]',
  least: 0,
  most: 1,
  flags: [
    { name: 'format', value: 'FORMAT', does: 'pretty, brief, json, sarif or github' },
    { name: 'strict', does: 'warnings fail too, and what was not fully checked' },
    { name: 'explain', value: 'CODE', does: 'the law behind a code, with examples' },
    { name: 'fix', does: 'make the safe edits in the files, then check' },
    { name: 'watch', does: 'check again whenever a file is saved' },
  ],
  examples: [
    { line: 'unstuck check rules', does: 'every mistake with its lines' },
    { line: 'unstuck check --explain gap', does: 'what a finding means, and how to silence it' },
    { line: 'unstuck check --fix --watch', does: 'mend what is safe to mend, then keep checking' },
    { line: 'unstuck check --format github', does: 'messages at the lines of a pull request' },
  ],
  run: async (call) => (await import('./run-check.ts')).runCheck(call),
}
