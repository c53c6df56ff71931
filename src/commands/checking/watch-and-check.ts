import { safe } from '../../text/safe.ts'
import type { Call } from '../call/command.ts'
import type { Ending } from '../call/ending.ts'
import { changeLine } from './change-line.ts'
import type { Checked } from './checked.ts'
import { watchFolder } from './watch-folder.ts'

/** Checks now and after every save, until Ctrl-C. */
export async function watchAndCheck(
  { shell }: Call,
  rules: string,
  check: () => { readonly checked: Checked; readonly report: string },
): Promise<Ending> {
  // What is saved during the first check is checked, too: the folder is watched from the start.
  let before: Checked | undefined
  const failure = watchFolder(rules, shell.interruption, (paths) => {
    const { checked, report } = check()
    if (before) shell.talk.write(safe(`\n${changeLine(paths, before, checked)}\n`))
    before = checked
    shell.output.write(report)
  })
  const first = check()
  before = first.checked
  shell.output.write(first.report)
  if (!shell.interruption.aborted) shell.talk.write('Watching for changes; Ctrl-C ends it.\n')
  const why = await failure
  if (why === undefined) return { kind: 'interrupted' }
  shell.talk.write(`The folder cannot be watched: ${why}.\n`)
  return { kind: 'findings' }
}
