import { expect, it, vi } from 'vitest'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

// An engine that never ends: it asks the same question again and again.
vi.mock('../../src/session/consult.ts', () => ({
  consult: async (_: unknown, session: unknown) => ({
    kind: 'question',
    guide: 'paper',
    fact: 'wait',
    choices: [],
    session,
  }),
}))

const files = {
  'rules/knowledge-base.yaml': 'name: Printers\nescalation: Call the print room.\n',
  'rules/facts.yaml': 'wait:\n  ask: How long?\n  duration: {}\n',
  'rules/guides/paper.yaml':
    'title: No paper\nsteps:\n  start:\n    ask: wait\n    answers:\n      otherwise: escalate\n',
}

async function play(seed: string) {
  const args = ['test', '--random', '2', '--seed', seed, '--json']
  const { ending, output } = await runCommand(args, temporaryFolder(files))
  return { ending, ...JSON.parse(output) }
}

it('fails for consultations that do not end, and gives the session of each', async () => {
  const { ending, played, endless } = await play('7')
  expect(ending).toEqual({ kind: 'findings' })
  expect(played).toBe(2)
  expect(endless.map(({ why }: { why: string }) => why)).toEqual([
    'has not ended after 500 answers',
    'has not ended after 500 answers',
  ])
  expect(endless[0].session.guide).toBe('paper')
})

it('gives the same answers for the same seed, and others for another', async () => {
  const [first, again, other] = [await play('7'), await play('7'), await play('8')]
  expect(again).toEqual(first)
  expect(other.endless).not.toEqual(first.endless)
})
