import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { parseDuration } from '../knowledge/parse-duration.ts'
import { type DurationEvents, durationEvents } from './duration-events.ts'
import type { Evidence } from './evidence.ts'
import { isStated } from './is-stated.ts'
import { tableCells } from './table-cells.ts'

const amount =
  /(?<!(?!\p{Script=Han})[\p{L}\p{N}.,:])\d{1,6}(?:[.,]\d{1,3})? ?(?:ms|msec|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|秒钟?|分钟?|小时)(?!\p{Ll}|\p{N})(?:(?: and|,)? ?\d{1,3} ?(?:s|secs?|seconds?|mins?|minutes?|秒钟?|分钟?)(?!\p{Ll}|\p{N}))?/giu
const clock =
  /(?<![\p{N}.]|\p{N}:)(?:(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})[ T])?(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?(?: ?[ap]\.?m\b\.?)?)(?![\p{N}:])/giu
/** `10:05:00 as Sending Time`, `10:00:00 request sent, 10:05:00 Sending Time` */
const named = /^ as (?:the )?(?<name>[\p{L} ]{3,40})/u
const inexact =
  /(?:over|under|than|least|most|up to|within|between|every|\d ?(?:to|-|–|or|and|~)|超过|至少)\s*$/iu
const sentence = /[^.!?。！？\n]+(?:\.\d+[^.!?。！？\n]*)*/gu

/**
 * Lengths of time: two clock times beside the events that a question names
 * (`Sending Time 10:02:11, Status Report Time 10:07:40`), or an amount in a sentence
 * that names both (`the report came 5 min 1 s after the Sending Time`).
 */
export function readDurations(text: string, knowledge: KnowledgeBase): readonly Evidence[] {
  const events = durationEvents(knowledge)
  return [...readTimes(text, events), ...readAmounts(text, events)]
}

interface TimeMet {
  readonly date: string | undefined
  readonly time: string
  readonly start: number
  readonly end: number
  /** The words that say what it is the time of. */
  readonly label: string
}

function readTimes(text: string, events: readonly DurationEvents[]): readonly Evidence[] {
  const times = timesIn(text)
  return events.flatMap(({ fact, from, to }) => {
    const begins = times.filter(({ label }) => names(label, from, to))
    const ends = times.filter(({ label }) => names(label, to, from))
    const pairs = isOne(begins) && isOne(ends) ? [[begins[0], ends[0]]] : inTurn(begins, ends)
    return pairs.flatMap(([begin, end]): readonly Evidence[] => {
      if (begin === undefined || end === undefined) return []
      const dated = begin.date !== undefined && end.date !== undefined
      const written = [begin, end].map(({ date, time }) => (dated ? `${date} ${time}` : time))
      const typed = written.join(' to ')
      if ('mistake' in parseDuration(typed)) return []
      const start = Math.min(begin.start, end.start)
      return [{ fact: fact.id, text: typed, start, end: Math.max(begin.end, end.end) }]
    })
  })
}

/** Whether all of them are one time, told once or more than once. */
function isOne(times: readonly TimeMet[]): boolean {
  return new Set(times.map(({ time }) => time)).size === 1
}

/** Of several messages each begin goes with the end that follows it. */
function inTurn(
  begins: readonly TimeMet[],
  ends: readonly TimeMet[],
): readonly (readonly [TimeMet, TimeMet | undefined])[] {
  return begins.map((begin, place) => {
    const limit = begins[place + 1]?.start ?? Number.POSITIVE_INFINITY
    return [begin, ends.find(({ start }) => start > begin.start && start < limit)] as const
  })
}

/** `The status report came after 5 minutes`: what it came after need not be said. */
function isAfter(said: string, amount: RegExpExecArray, to: RegExp): boolean {
  const before = said.slice(Math.max(0, amount.index - 80), amount.index)
  const came =
    /^(?<what>.*?)(?<!\p{L})(?:came|comes?|coming|arrives?|arrived|took|takes|is|was) (?:in |back |only |about |just |always )*(?:after )?$/iu
  const what = came.exec(before)?.groups?.what ?? ''
  const after = said.slice(amount.index + amount[0].length)
  return (
    lastIndex(what, to) >= Math.max(0, what.length - 20) && /^ ?(?:later|$|[,;)])/iu.test(after)
  )
}

/** `Only 3 seconds until the report` */
function isUntil(said: string, amount: RegExpExecArray, to: RegExp): boolean {
  const after = said.slice(amount.index + amount[0].length)
  const what = /^ (?:until|till) (?<what>[^,;]{0,40})/iu.exec(after)?.groups?.what ?? ''
  return to.test(what)
}

/** Whether a label names one event and not the other: the nearer name counts. */
function names(label: string, event: RegExp, other: RegExp): boolean {
  return lastIndex(label, event) > lastIndex(label, other)
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern.source, 'giu'))].at(-1)?.index ?? -1
}

/** In order. A time is labelled by its heading in a table, else by the words before it, at the beginning of a log line by those behind it. */
function timesIn(text: string): readonly TimeMet[] {
  const cells = tableCells(text)
  let cell = 0
  let done = 0
  return [...text.matchAll(clock)].map((match) => {
    const start = match.index
    const end = start + match[0].length
    const line = text.lastIndexOf('\n', start) + 1
    const before = text.slice(Math.max(done, line, start - 120), start)
    const opensLine = /^[\s[({"']*$/.test(text.slice(line, start))
    const behind = text.slice(end, end + 120)
    const label =
      named.exec(behind)?.groups?.name ??
      (opensLine ? (/^[^\n,;，；]{0,120}/.exec(behind)?.[0] ?? '') : before)
    done = end
    while (cell < cells.length && (cells[cell]?.end ?? 0) <= start) cell += 1
    const heading = (cells[cell]?.start ?? end) <= start ? cells[cell]?.label : undefined
    return { date: match[1], time: match[2] ?? '', start, end, label: heading ?? label }
  })
}

function readAmounts(text: string, events: readonly DurationEvents[]): readonly Evidence[] {
  return [...text.matchAll(sentence)].flatMap(({ 0: said, index }) => {
    const amounts = [...said.slice(0, 2000).matchAll(amount)]
    const [only] = amounts
    if (only === undefined || amounts.length > 1) return []
    const start = index + only.index
    if (inexact.test(said.slice(0, only.index))) return []
    if ('mistake' in parseDuration(only[0]) || !isStated(text, start, start + only[0].length))
      return []
    const meant = events.filter(
      ({ from, to }) =>
        to.test(said) && (from.test(said) || isAfter(said, only, to) || isUntil(said, only, to)),
    )
    const [fact] = meant
    if (fact === undefined || meant.length > 1) return []
    return [{ fact: fact.fact.id, text: only[0], start, end: start + only[0].length }]
  })
}
