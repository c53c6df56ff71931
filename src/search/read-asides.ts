import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { choiceMentions } from './choice-mentions.ts'
import type { Evidence } from './evidence.ts'
import { isLogLine } from './is-log-line.ts'
import { isStated } from './is-stated.ts'
import type { Token } from './tokens-of.ts'

const opens = /(?:^|[,;，；\n])\s*$/u
const closes = /^\s*(?:[,;.!)，；。！）\n]|$)/u
const end = /[.!?。！？\n]/u
const reach = 200

/**
 * Choices that stand alone between commas in a sentence that states another fact:
 * `Sent from the console, marketing.`
 */
export function readAsides(
  text: string,
  tokens: readonly Token[],
  knowledge: KnowledgeBase,
  others: readonly Evidence[],
): readonly Evidence[] {
  const starts = others.map(({ start }) => start).sort((one, other) => one - other)
  return choiceMentions(tokens, knowledge).flatMap((mention): readonly Evidence[] => {
    const { fact, choice, isOnly, isOwn } = mention
    const [start, stop] = [tokens[mention.first]?.start ?? 0, tokens[mention.last]?.end ?? 0]
    const isWhole = tokens[mention.first]?.text === choice.id || mention.last > mention.first
    if (!isOnly || !isOwn || !isWhole) return []
    const before = text.slice(Math.max(0, start - reach), start)
    const after = text.slice(stop, stop + reach)
    if (!opens.test(before) || !closes.test(after)) return []
    const from = start - before.length + lastEnd(before)
    const length = after.search(end)
    const to = length < 0 ? stop + after.length : stop + length
    const isBeside = isAny(starts, from, start) || isAny(starts, stop, to)
    if (!isBeside || !isStated(text, start, stop) || isLogLine(text, start)) return []
    return [{ fact: fact.id, text: choice.id, start, end: stop }]
  })
}

/** Where the last sentence of a text begins. */
function lastEnd(before: string): number {
  let at = before.length
  while (at > 0 && !end.test(before.charAt(at - 1))) at -= 1
  return at
}

/** Whether one of the rising numbers is from `from` up to, not including, `to`. */
function isAny(numbers: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (numbers[low] ?? Number.POSITIVE_INFINITY) < to
}
