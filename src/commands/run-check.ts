import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { unknownName } from './call/unknown-name.ts'
import { wrongUse } from './call/wrong-use.ts'
import { checkFolder } from './checking/check-folder.ts'
import { checkMemory } from './checking/check-memory.ts'
import { checkOnce } from './checking/check-once.ts'
import { checkFormats, checkReport } from './checking/check-report.ts'
import { explainCode } from './checking/explain-code.ts'
import { fails } from './checking/fails.ts'
import { fixFolder } from './checking/fix-folder.ts'
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
  const format = checkFormats.get(name)
  if (!format) return wrongUse(unknownName('format', name, checkFormats.keys()))
  const found = findRules(shell, words[0] ?? flagOf(call, 'rules'))
  if ('mistake' in found) return wrongUse(found.mistake)
  const rules = found.folder
  const memory = checkMemory()
  const options = () => ({ today: today(), memory })
  if (flags.has('fix')) shell.talk.write(fixFolder(rules, { ...options(), folder: shell.folder }))
  if (flags.has('watch')) {
    return watchAndCheck(call, rules, () => {
      const checked = checkFolder(rules, options())
      return { checked, report: checkReport(checked, rules, format, call) }
    })
  }
  const checked = checkOnce(shell, rules, options(), startProgress(shell))
  shell.output.write(checkReport(checked, rules, format, call))
  const failing = checked.diagnostics.some((one) => fails(one, flags.has('strict')))
  return { kind: failing ? 'findings' : 'done' }
}

function explain({ shell }: Call, code: string): Ending {
  const explained = explainCode(code)
  if ('mistake' in explained) return wrongUse(explained.mistake)
  shell.output.write(explained.text)
  return { kind: 'done' }
}
