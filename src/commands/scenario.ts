import type { Command } from './call/command.ts'
import { unmaskedFlag } from './unmasked-flag.ts'

export const scenario: Command = {
  name: 'scenario',
  summary: 'Prints a consultation as a scenario, ready for the test file of its guide.',
  takes: 'SESSION',
  least: 1,
  most: 1,
  flags: [unmaskedFlag],
  examples: [
    { line: 'unstuck scenario last', does: 'the last consultation' },
    { line: 'unstuck scenario session.json', does: 'a session in a file; "-" for standard input' },
  ],
  run: async (call) => (await import('./run-scenario.ts')).runScenarioCommand(call),
}
