import type { Call } from '../call/command.ts'
import type { Ending } from '../call/ending.ts'
import { watchFolder } from './watch-folder.ts'

/** Checks now and after every save, until Ctrl-C. */
export async function watchAndCheck(
  { shell }: Call,
  rules: string,
  check: () => string,
): Promise<Ending> {
  shell.output.write(check())
  const failure = watchFolder(rules, shell.interruption, () => shell.output.write(`\n${check()}`))
  shell.talk.write('Watching for changes; Ctrl-C ends it.\n')
  const why = await failure
  if (why === undefined) return { kind: 'interrupted' }
  shell.talk.write(`The folder cannot be watched: ${why}.\n`)
  return { kind: 'findings' }
}
