import type { Found, Result } from '../search/found.ts'
import { search } from '../search/search.ts'
import { lookFor } from '../terminal/look.ts'
import { showTable } from '../terminal/show-table.ts'
import { oneLine } from '../text/one-line.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { wrongUse } from './call/wrong-use.ts'
import { displayOf } from './display-of.ts'
import { indexOf } from './index-of.ts'
import { jsonText } from './json-text.ts'
import { loadCompiled } from './knowledge/load-compiled.ts'

const longestQuery = 200
const longestWord = 40

/** Prints what fits the words best. Nothing that fits is a finding, said plainly. */
export async function runSearch(call: Call): Promise<Ending> {
  const { shell, flags, words } = call
  const written = flagOf(call, 'limit')
  const limit = Number(written ?? 8)
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    return wrongUse(`--limit takes a whole number from 1 to 1000, not "${written}".`)
  }
  const loaded = await loadCompiled(call)
  if ('ending' in loaded) return loaded.ending
  const found = search(indexOf(loaded.knowledge), words.join(' '), { limit })
  if (flags.has('json')) {
    const { query, band, results, notUnderstood } = found
    shell.output.write(jsonText({ query, band, results, notUnderstood }))
  } else {
    // What does not fit is talk: a script that reads the output must not take it for a result.
    const stream = found.band === 'none' ? shell.talk : shell.output
    const sentence = sentenceOf(found, loaded.knowledge.escalation)
    shell.talk.write(`${safe(sentence)}\n`)
    const table = showTable(found.results.map(rowOf), lookFor(displayOf(call, stream)))
    if (found.results.length > 0) stream.write(`${table}\n`)
  }
  return { kind: found.band === 'none' ? 'findings' : 'done' }
}

function sentenceOf({ query, band, results, notUnderstood }: Found, escalation: string): string {
  if (band === 'match') return 'This fits best:'
  if (band === 'suggest') return 'Did you mean:'
  const words = notUnderstood.map((word) => `"${oneLine(word, longestWord)}"`).join(', ')
  return [
    `Nothing fits "${oneLine(query, longestQuery)}".`,
    words === '' ? '' : `Not understood: ${oneLine(words, longestQuery)}.`,
    escalation,
    results.length > 0 ? '\nThe nearest:' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function rowOf(result: Result): readonly [string, string] {
  const { kind, guide, cause, code, title, fix } = result
  if (kind === 'cause') return [cause ?? '', title]
  if (kind === 'code') return [code ?? '', fix && !guide ? `${title} ${fix}` : title]
  return [guide ?? '', title]
}
