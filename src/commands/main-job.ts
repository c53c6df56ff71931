import type { Command } from './call/command.ts'
import { factFlags } from './fact-flags.ts'
import { unmaskedFlag } from './unmasked-flag.ts'

export const mainJob: Command = {
  name: '',
  summary: 'Finds the remedy for a problem: asks, shows what to check, concludes.',
  takes: '[WORDS of the problem...]',
  least: 0,
  most: Number.POSITIVE_INFINITY,
  flags: [
    { name: 'guide', value: 'GUIDE', does: 'begin with this guide; "unstuck show" lists them' },
    ...factFlags,
    unmaskedFlag,
    { name: 'note', does: 'print a note for the ticket at the end' },
    { name: 'plain', does: 'one line at a time: for screen readers and simple terminals' },
  ],
  examples: [
    { line: 'unstuck user did not get the verification code', does: 'find the guide and ask' },
    { line: 'unstuck --guide sms-not-received --fact sending-status=failed', does: 'begin there' },
    { line: 'unstuck --ticket ticket.txt --note', does: 'ask only what the ticket leaves open' },
  ],
  run: async (call) => (await import('./run-main-job.ts')).runMainJob(call),
}
