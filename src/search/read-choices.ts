import type { Choice, ChoicesFact, YesNoFact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Evidence } from './evidence.ts'
import { type PhraseFinder, phraseFinder } from './find-phrases.ts'
import { isLogLine } from './is-log-line.ts'
import { type Saying, sayingOf } from './saying-of.ts'
import { softWords } from './soft-words.ts'
import { type Token, tokensOf } from './tokens-of.ts'

interface Meaning {
  readonly fact: ChoicesFact | YesNoFact
  readonly choice: Choice
  readonly words: string
}

/** Behind a word they make a name of another thing of it. */
const compounds = new Set([
  'time',
  'times',
  'id',
  'ids',
  'url',
  'page',
  'hours',
  'department',
  'manager',
  'problem',
  'problems',
  'issue',
  'issues',
  'team',
])

const finders = new WeakMap<KnowledgeBase, PhraseFinder<Meaning>>()

/** Choices that a ticket names by one of their words. Single words of a choice's own label prove nothing here. */
export function readChoices(
  text: string,
  tokens: readonly Token[],
  knowledge: KnowledgeBase,
): readonly Evidence[] {
  const read = finderOf(knowledge)(tokens).flatMap(({ means, first, last, isDenied }) => {
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? 0
    if (!isMeant(text, tokens, { means, first, last })) return []
    // What failed in a log is the program's own step, but an address in it is one that it calls.
    // and so is JSON what was answered.
    const isOfMachine = isNameOfMachine.test(means.words) || text.slice(start, end).includes('"')
    if (!isOfMachine && isLogLine(text, start)) return []
    const said = sayingOf(text, start, end)
    const choice = choiceSaid(means, isDenied && said !== 'open' ? opposite[said] : said)
    return choice === undefined ? [] : [{ fact: means.fact.id, text: choice.id, start, end }]
  })
  return read.filter((one, place) => {
    const next = read.slice(place + 1, place + 4).find((other) => other.text !== one.text)
    return !isLeft(text, one, next)
  })
}

/** `From the legacy API to API 3.0`: what was left holds no more. */
function isLeft(text: string, one: Evidence, next: Evidence | undefined): boolean {
  if (next?.fact !== one.fact || next.start - one.end > 60) return false
  const from = /(?<!\p{L})from (?:\p{L}+ ){0,2}["'“]?$/iu
  const to = /(?<!\p{L})(?:in)?to (?:\p{L}+ ){0,2}["'“]?$/iu
  return (
    from.test(text.slice(Math.max(0, one.start - 30), one.start)) &&
    to.test(text.slice(one.end, next.start))
  )
}

const isNameOfMachine = /^[a-z]+(?:\.[a-z]+)+$/
const opposite = { stated: 'denied', denied: 'stated' } as const

/** Denying one of yes and no states the other; denying one of many states nothing. */
function choiceSaid({ fact, choice }: Meaning, said: Saying): Choice | undefined {
  if (said === 'stated') return choice
  if (said === 'open' || fact.kind !== 'yes-no') return undefined
  return fact.choices.find(({ id }) => id !== choice.id)
}

function finderOf(knowledge: KnowledgeBase): PhraseFinder<Meaning> {
  const known = finders.get(knowledge)
  if (known !== undefined) return known
  const names = namesInQuestions(knowledge)
  const phrases = [...knowledge.facts.values()].flatMap((fact) =>
    fact.kind !== 'choices' && fact.kind !== 'yes-no'
      ? []
      : fact.choices.flatMap((choice) =>
          [...choice.matches, ...tellingLabel(choice)]
            .filter((words) => !/[:：]/.test(words) && !names.has(words.toLowerCase()))
            .map((words) => ({
              words,
              means: { fact, choice, words },
            })),
        ),
  )
  const finder = phraseFinder(phrases)
  finders.set(knowledge, finder)
  return finder
}

/** `Status Report`, `Sending Time`: what questions ask about is no answer to any of them. */
function namesInQuestions({ facts }: KnowledgeBase): ReadonlySet<string> {
  const asks = [...facts.values()].map(({ ask }) => ask ?? '').join('\n')
  const names = asks.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu)
  return new Set([...names].map(([name]) => name.toLowerCase()))
}

/** `Marketing SMS` is as telling as words to match; `Failed` and `The mobile number` are not. */
function tellingLabel({ label }: Choice): readonly string[] {
  const words = tokensOf(label.replace(/\(.*?\)/g, '')).map(({ text }) => text)
  const isName =
    words.length >= 2 && words.length <= 3 && !words.some((word) => softWords.has(word))
  return isName ? [words.join(' ')] : []
}

/** `Our account has no credit`, `the database connection pool`, `控制台发送时间`: the words are of another thing. */
function isOfAnother(text: string, { fact, words }: Meaning, start: number, end: number): boolean {
  const ofPhone = /phone/i.test(fact.ask ?? '')
  const behind = ofPhone ? /^(?:时间|记录|量)/u : /^(?:时间|记录|量|状态)/u
  if (behind.test(text.slice(end, end + 2))) return true
  if (ofDeal.test(text.slice(end, end + 40))) return true
  const [before] = text.slice(Math.max(0, start - 60), start).match(/[^.,;!?。，；！？\n]*$/u) ?? []
  if (/(?:database|db|mysql|redis|jdbc|sql|数据库)\s?$/iu.test(before ?? '')) return true
  if (/^(?:api|v3|v2)/i.test(words) && /(?:our|my|their) (?:own|internal) $/iu.test(before ?? ''))
    return true
  const isPhone = ofPhone && !/phone|mobile|handset|sim|number|手机|号码|用户/iu.test(before ?? '')
  return isPhone && notPhones.test(before ?? '')
}

const ofDeal =
  /^ (?:of|for|about) (?:(?:an?|the|any|our|my|your|this|that) )?(?:payment|order|invoice|refund|purchase|contract|login|ticket|case)/iu
const notPhones =
  /(?<!\p{L})(?:accounts?|package|packages|wallet|server|servers|disk|database|queue|e-?mails?|our mails?|support|cluster|pod)(?!\p{L})|账户|账号|套餐|服务器|邮件|磁盘|数据库/iu

interface Met {
  readonly means: Meaning
  readonly first: number
  readonly last: number
}

/** `report_status FAIL` and `Status Report Time` are names of other things; `switched off and on again` is no phone that is off, and nor is `turned off the filter`. */
function isMeant(text: string, tokens: readonly Token[], { means, first, last }: Met): boolean {
  if (/[_-]$/.test(tokens[first]?.gap ?? '')) return false
  const next = tokens[last + 1]
  if (next?.gap === ' ' && compounds.has(next.text)) return false
  if (isOfAnother(text, means, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)) return false
  if (!/\boff$/i.test(means.words)) return true
  const after = tokens.slice(last + 1, last + 4).map((each) => each.text)
  if (after[0] === 'and' && after.includes('on')) return false
  if (
    /^(?:the|a|an|his|her|its|our|my|your|their|all|this|that|airplane|flight)$/.test(
      after[0] ?? '',
    )
  ) {
    return false
  }
  if (/phone|mobile|handset|device/i.test(means.words)) return true
  const start = tokens[first]?.start ?? 0
  const sentence =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?\n]/)
      .at(-1) ?? ''
  return /phone|mobile|handset|device|\bcell\b|iphone|android|samsung|nokia/i.test(sentence)
}
