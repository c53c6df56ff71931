import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { Located } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'
import { wellFormedName } from '../shape/well-formed-name.ts'
import type { Names } from './names.ts'
import { placeWithin } from './place-within.ts'

const longestName = 60
// A brace with words behind it that are closed, or one word that is not.
const opened = /\{([^{}\n]{1,60})\}|\{([a-z][a-z0-9-]*(?:\.[A-Za-z_][\w-]*)?)(?![\w}.-])/gu
const column = /^([^.]*)(\.[A-Za-z_][\w-]*)?$/u
const wellFormed = /^[a-z][a-z0-9-]*$/

/** What was meant for a placeholder, as a fact has that name, and is shown as it is written. */
export function* brokenPlaceholders(
  text: Located<string>,
  source: Source | undefined,
  facts: Names<unknown>,
): Generator<Diagnostic> {
  let from = text.span.start
  for (const [written, closed, open] of text.value.matchAll(opened)) {
    const [, name = '', behind = ''] = column.exec((closed ?? open ?? '').trim()) ?? []
    const fact = name.length > longestName ? '' : wellFormedName(name)
    const isWhole = closed !== undefined && closed === closed.trim() && wellFormed.test(name)
    if (isWhole || !facts.members.has(fact)) continue
    facts.used?.add(fact)
    const better = `{${fact}${behind}}`
    const span = placeWithin(source, text, written, from)
    from = span.start + 1
    const edits = span === text.span ? {} : { edits: [{ span, text: better }] }
    const message = `"${written}" is shown as it is written; a placeholder is "${better}".`
    const warning = mistake('broken-placeholder', message, span, {
      suggestion: `write "${better}"`,
      ...edits,
    })
    yield { ...warning, severity: 'warning' }
  }
}
