import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { unknownName } from './call/unknown-name.ts'
import { wrongUse } from './call/wrong-use.ts'
import { checkOnce } from './checking/check-once.ts'
import { checkFormats, checkReport } from './checking/check-report.ts'
import { fails } from './checking/fails.ts'
import type { FolderChecks } from './checking/folder-checks.ts'
import { today } from './checking/today.ts'
import { watchAndCheck } from './checking/watch-and-check.ts'
import { findRules } from './knowledge/find-rules.ts'
import { startProgress } from './progress.ts'

/** Prints every mistake of a knowledge base. Errors are findings, with --strict warnings too. */
export async function runCheck(call: Call): Promise<Ending> {
  const { shell, flags, words } = call
  const code = flagOf(call, 'explain')
  if (code !== undefined) return explain(call, code)
  const name = flagOf(call, 'format') ?? (flags.has('json') ? 'json' : 'pretty')
  const loadFormat = checkFormats.get(name)
  if (!loadFormat) return wrongUse(unknownName('format', name, checkFormats.keys()))
  const found = findRules(shell, words[0] ?? flagOf(call, 'rules'))
  if ('mistake' in found) return wrongUse(found.mistake)
  const rules = found.folder
  const format = await loadFormat()
  const checks = loadedOnce(rules)
  if (flags.has('fix')) shell.talk.write((await checks()).fix(today(), shell.folder))
  if (flags.has('watch')) {
    const { check } = await checks()
    return watchAndCheck(call, rules, () => {
      const checked = check(today())
      return { checked, report: checkReport(checked, rules, format, call) }
    })
  }
  const progress = startProgress(shell)
  const day = today()
  const check = async () => (await checks()).check(day, progress)
  const checked = await checkOnce(shell, rules, { today: day, check })
  shell.output.write(checkReport(checked, rules, format, call))
  return { kind: fails(checked, flags.has('strict')) ? 'findings' : 'done' }
}

/** Reading and the lint rules are most of the program: where nothing has changed they are not loaded. */
function loadedOnce(rules: string): () => Promise<FolderChecks> {
  let loaded: Promise<FolderChecks> | undefined
  const load = async () => (await import('./checking/folder-checks.ts')).folderChecks(rules)
  return () => {
    loaded ??= load()
    return loaded
  }
}

async function explain({ shell }: Call, code: string): Promise<Ending> {
  const { explainCode } = await import('./checking/explain-code.ts')
  const explained = explainCode(code)
  if ('mistake' in explained) return wrongUse(explained.mistake)
  shell.output.write(explained.text)
  return { kind: 'done' }
}
