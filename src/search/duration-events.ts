import type { DurationFact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { softWords } from './soft-words.ts'

/** What a length of time starts and ends with, as patterns for the words that name these events. */
export interface DurationEvents {
  readonly fact: DurationFact
  readonly from: RegExp
  readonly to: RegExp
}

const question =
  /how long after (.+?)(?<!\p{L})(?:did|do|does|is|was|are|were)(?!\p{L})(.+?)(?:\?|$)/iu
const name = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/u
const general = new Set(
  `time status sent send sends arrive arrives arrived come comes back reply program server application console page
  user start begin end`.split(/\s+/),
)
/** Other words for an event, by the word that names it. */
const alike: Readonly<Record<string, string>> = {
  request:
    'requests?|submit|submitted|submission|api call|call(?:s|ed)? (?:\\p{L}+ )?(?:sms )?(?:api|sendsms|interface)|call to (?:\\p{L}+ )?api|handed (?:over|to)|请求|提交|调用',
  report: 'reports?|receipt|dlr|回执|状态报告',
  sending:
    'sending|send time|sent time|(?:it|they|message|messages|sms) (?:was|were) sent|发送时间|发送后|发送之后|下发',
  error:
    'errors?|failure|(?:comes?|came|get this|got this|get it|got it) back|answer(?:s|ed)?|repl(?:y|ies|ied)|错误|报错',
}

const known = new WeakMap<KnowledgeBase, readonly DurationEvents[]>()

/** Of every duration whose question reads `How long after A did B …?`. */
export function durationEvents(knowledge: KnowledgeBase): readonly DurationEvents[] {
  const before = known.get(knowledge)
  if (before !== undefined) return before
  const events = [...knowledge.facts.values()].flatMap((fact): readonly DurationEvents[] => {
    if (fact.kind !== 'duration') return []
    const [, from = '', to = ''] = question.exec(fact.ask ?? '') ?? []
    const [fromEvent, toEvent] = [eventOf(from), eventOf(to)]
    if (fromEvent === undefined || toEvent === undefined) return []
    return [{ fact, from: fromEvent, to: toEvent }]
  })
  known.set(knowledge, events)
  return events
}

/** The telling words of a name such as `Status Report`, else of the whole part. */
function eventOf(part: string): RegExp | undefined {
  const words = (name.exec(part)?.[0] ?? part).toLowerCase().match(/\p{L}+/gu) ?? []
  const telling = words.filter((word) => !softWords.has(word) && !general.has(word))
  if (telling.length === 0) return undefined
  const ways = telling.map((word) => alike[word] ?? word)
  return new RegExp(`(?<!\\p{L})(?:${ways.join('|')})(?!\\p{Ll})|(?:${hanOf(ways)})`, 'iu')
}

/** Han words stand without spaces around them. */
function hanOf(ways: readonly string[]): string {
  const han = ways.flatMap((way) => way.split('|')).filter((way) => /\p{Script=Han}/u.test(way))
  return han.length === 0 ? '$^' : han.join('|')
}
