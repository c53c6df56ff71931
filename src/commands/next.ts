import type { Command } from './call/command.ts'
import { factFlags } from './fact-flags.ts'
import { unmaskedFlag } from './unmasked-flag.ts'

export const next: Command = {
  name: 'next',
  summary: 'Prints what comes next in a guide: a question, a check or a conclusion.',
  takes: 'GUIDE',
  least: 0,
  most: 1,
  flags: [
    ...factFlags,
    { name: 'why-not', value: 'CAUSE', does: 'says which answer ruled that cause out' },
    unmaskedFlag,
  ],
  examples: [
    { line: 'unstuck next sms-not-received', does: 'the first question' },
    {
      line: 'unstuck next sms-not-received --fact sending-status=failed --fact "remarks=1015 blocked"',
      does: 'what these answers lead to',
    },
    {
      line: 'unstuck next sms-not-received --fact sending-status=failed --why-not inbox-full',
      does: 'why it is not that cause',
    },
    {
      line: 'unstuck next --session - --json < view.json',
      does: 'go on from a view printed before',
    },
  ],
  run: async (call) => (await import('./run-next.ts')).runNext(call),
}
