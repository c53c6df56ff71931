import { expect, it } from 'vitest'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('shows checks in the order in which they are tried', async () => {
  const folder = temporaryFolder({
    'rules/knowledge-base.yaml': 'name: Printers\nescalation: Call the print room.\n',
    'rules/guides/paper.yaml': `title: No paper comes out
steps:
  checks: { try: [board, switch] }
causes:
  board: { cause: The board is broken., check: Swap it., remedy: Buy one., likelihood: rare, effort: high }
  switch: { cause: The switch is off., check: Look at it., remedy: Switch it on., likelihood: usual, effort: low }
`,
  })
  const { output } = await runCommand(['show', 'paper'], folder)
  expect(output.split('\n\n')[1]).toBe(`Step: checks
  Try one after another:
  - switch
  - board
  Nothing helped: escalate`)
})
