import type { Command } from './call/command.ts'
import { unmaskedFlag } from './unmasked-flag.ts'

export const resume: Command = {
  name: 'resume',
  summary: 'Goes on with the last consultation, or with the one named.',
  takes: '[SESSION]',
  least: 0,
  most: 1,
  flags: [
    { name: 'list', does: 'list the consultations that are kept' },
    unmaskedFlag,
    { name: 'note', does: 'print a note for the ticket at the end' },
    { name: 'plain', does: 'one line at a time: for screen readers and simple terminals' },
  ],
  examples: [
    { line: 'unstuck resume', does: 'the last one that is not finished' },
    { line: 'unstuck resume --list', does: 'which there are' },
  ],
  run: async (call) => (await import('./run-resume.ts')).runResume(call),
}
