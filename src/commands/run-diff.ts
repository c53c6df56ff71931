import { type BehaviourDiff, behaviourDiff } from '../analysis/diff/behaviour-diff.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { unknownName } from './call/unknown-name.ts'
import { wrongUse } from './call/wrong-use.ts'
import { diffAsData } from './diffing/diff-as-data.ts'
import { diffAsMarkdown } from './diffing/diff-as-markdown.ts'
import { diffAsText } from './diffing/diff-as-text.ts'
import { loadVersion } from './diffing/load-version.ts'
import { displayOf } from './display-of.ts'
import { jsonText } from './json-text.ts'

type Format = (diff: BehaviourDiff, columns: number) => string

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['pretty', (diff, columns) => safe(diffAsText(diff, columns))],
  ['markdown', (diff) => safe(diffAsMarkdown(diff))],
  ['json', (diff) => jsonText(diffAsData(diff))],
])

/** Compares two versions of a knowledge base by where answers lead. */
export async function runDiff(call: Call): Promise<Ending> {
  const { flags, shell, words } = call
  const name = flagOf(call, 'format') ?? (flags.has('json') ? 'json' : 'pretty')
  const format = formats.get(name)
  if (!format) return wrongUse(unknownName('format', name, formats.keys()))
  const [old = '', now = ''] = words
  const before = loadVersion(call, old)
  if ('ending' in before) return before.ending
  const after = loadVersion(call, now)
  if ('ending' in after) return after.ending
  const diff = behaviourDiff({ before: before.knowledge, after: after.knowledge })
  shell.output.write(format(diff, displayOf(call, shell.output).columns))
  return { kind: flags.has('exit-code') && differs(diff) ? 'findings' : 'done' }
}

/** What could not be compared whole may differ, too. */
function differs({ changes, addedGuides, removedGuides, unfinished }: BehaviourDiff): boolean {
  return [changes, addedGuides, removedGuides, unfinished].some((found) => found.length > 0)
}
