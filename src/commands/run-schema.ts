import { readKnowledgeBase } from '../authoring/read-knowledge-base.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { wrongUse } from './call/wrong-use.ts'
import { counted } from './counted.ts'
import { describeFileError } from './describe-file-error.ts'
import { jsonText } from './json-text.ts'
import { findOwnRules } from './knowledge/find-own-rules.ts'
import { readSources } from './knowledge/read-sources.ts'
import { shownPath } from './knowledge/shown-path.ts'
import { writeSchemas } from './knowledge/write-schemas.ts'

/** Writes the schemas into `.schema/` of the knowledge base, and prints their paths. Mistakes in it are no obstacle. */
export function runSchema(call: Call): Ending {
  const { shell, words, flags } = call
  const found = findOwnRules(shell, words[0] ?? flagOf(call, 'rules'))
  if ('mistake' in found) return wrongUse(found.mistake)
  const { folder } = found
  const { sources } = readSources(folder)
  const authored = readKnowledgeBase(sources)
  try {
    const paths = writeSchemas(folder, authored).map((path) => shownPath(shell, path))
    if (flags.has('json')) shell.output.write(jsonText({ written: paths }))
    else shell.output.write(paths.map((path) => `${safe(path)}\n`).join(''))
  } catch (error) {
    return wrongUse(`The schemas cannot be written: ${describeFileError(error)}.`)
  }
  const errors = authored.diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > 0) {
    const mistakes = counted(errors, 'mistake')
    shell.talk.write(
      `This knowledge base has ${mistakes}; names that they hide are missing here. See: unstuck check ${safe(shownPath(shell, folder))}\n`,
    )
  }
  return { kind: 'done' }
}
