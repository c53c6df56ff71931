import type { DurationFact, NumberFact } from '../../knowledge/fact.ts'
import { inRange } from '../../knowledge/in-range.ts'
import { parsePhrase } from '../../knowledge/parse-phrase.ts'
import type { Range } from '../../knowledge/range.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'

/** The numbers that a phrase names. */
export function linkRange(
  phrase: Located<string>,
  fact: NumberFact | DurationFact,
  found: Diagnostic[],
): Range | undefined {
  const parsed = parsePhrase(phrase.value, fact)
  if ('mistake' in parsed) {
    const meant = /^(.*), expected "([^"]*)"\.$/.exec(parsed.mistake)
    const [, what = '', instead = ''] = meant ?? []
    const better = meant === null ? undefined : parsePhrase(instead, fact)
    if (better === undefined || 'mistake' in better) {
      found.push(mistake('invalid-phrase', parsed.mistake, phrase.span))
      return undefined
    }
    const suggestion = `write "${instead}"`
    const edits = /^[\w .%/°-]+$/u.test(instead) ? [{ span: phrase.span, text: instead }] : []
    const rest = { suggestion, ...(edits.length > 0 && { edits }) }
    found.push(mistake('invalid-phrase', `${what}.`, phrase.span, rest))
    return edits.length > 0 ? better.range : undefined
  }
  const { range } = parsed
  const isEmpty = fact.kind === 'number' && (fact.from ?? 0) > (fact.to ?? Number.POSITIVE_INFINITY)
  if (fact.kind === 'number' && !isEmpty) checkBounds(phrase, fact, range, found)
  return range
}

/** A threshold that the fact's own bounds make pointless is a slip in one of the two. */
function checkBounds(
  phrase: Located<string>,
  fact: NumberFact,
  range: Range,
  found: Diagnostic[],
): void {
  const own: Range = {
    ...(fact.from === undefined ? {} : { from: { value: fact.from, included: true } }),
    ...(fact.to === undefined ? {} : { to: { value: fact.to, included: true } }),
  }
  const outside = [range.from, range.to].find(
    (bound) => bound !== undefined && !inRange(bound.value, own),
  )
  if (outside === undefined) return
  const { from = 'any number', to = 'any number' } = fact
  const message = `${outside.value} lies outside of "${fact.id}", which goes from ${from} to ${to}.`
  found.push(mistake('threshold-out-of-range', message, phrase.span))
}
