import type { Fact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recogniserOf } from '../knowledge/recognise-text.ts'
import { answerOfValue } from './answer-of-value.ts'
import { choiceMentions } from './choice-mentions.ts'
import { codesOfText } from './codes-of-text.ts'
import type { Evidence } from './evidence.ts'
import { isStated } from './is-stated.ts'
import { speakerOf } from './speaker-of.ts'
import { tokensOf } from './tokens-of.ts'

const mostReplies = 4
/** More than a chat has; a hostile text has thousands, and each is looked at closely. */
const mostQuestions = 100
const longestLine = 400
const longestValue = 24

/**
 * Answers to what somebody else asked in the ticket, in a chat or in quoted mail: below
 * `> Is it API 2.0 or API 3.0?` the line `3.0` is one. `own` is the ticket with
 * everything blanked out that is not its writer's.
 */
export function readReplies(
  text: string,
  own: string,
  knowledge: KnowledgeBase,
): readonly Evidence[] {
  const evidence: Evidence[] = []
  let asked: ReadonlySet<Fact> = new Set()
  let left = 0
  let questions = 0
  let at = 0
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, longestLine)
    const start = at
    at += whole.length + 1
    const said = own.slice(start, start + line.length)
    if (said.trim() === '') {
      if (line.trim() === '') continue
      const isQuestion = questions < mostQuestions && /[?？]|吗/u.test(line)
      if (isQuestion) questions += 1
      asked = isQuestion ? factsAsked(line, knowledge) : new Set()
      left = mostReplies
    } else if (left > 0) {
      left -= 1
      const name = speakerOf(said)?.length ?? 0
      const reply = { found: said.slice(name), start: start + name }
      for (const fact of asked) evidence.push(...readReply(fact, reply, knowledge))
    }
  }
  return evidence
}

interface Reply {
  readonly found: string
  readonly start: number
}

/** The facts that a question names, by their choices or, of texts, by their name. */
function factsAsked(line: string, knowledge: KnowledgeBase): ReadonlySet<Fact> {
  const facts = new Set<Fact>()
  for (const { fact, isOnly } of choiceMentions(tokensOf(line), knowledge))
    if (isOnly) facts.add(fact)
  for (const fact of knowledge.facts.values()) {
    if (fact.kind !== 'text') continue
    if (new RegExp(`(?<!\\p{L})${fact.id.replace(/s$/, '')}s?(?!\\p{L})`, 'iu').test(line))
      facts.add(fact)
  }
  return facts
}

function readReply(fact: Fact, reply: Reply, knowledge: KnowledgeBase): readonly Evidence[] {
  if (fact.kind === 'text') return readText(fact, reply, knowledge)
  const value = reply.found.trim().replace(/[.!。！]$/u, '')
  // Of longer replies only a choice itself counts, no word that also means one.
  const answer = value.length <= longestValue ? answerOfValue(fact, value, knowledge) : undefined
  if (answer !== undefined) {
    const start = reply.start + reply.found.indexOf(value)
    return [{ fact: fact.id, text: answer, start, end: start + value.length }]
  }
  // What stands in quotation marks is a remark, and no choice.
  const bare = reply.found.replace(/["“「][^"”」]*["”」]/gu, (quoted) => ' '.repeat(quoted.length))
  const tokens = tokensOf(bare)
  const said = choiceMentions(tokens, knowledge).flatMap((mention): readonly Evidence[] => {
    if (mention.fact !== fact) return []
    const [start, end] = [tokens[mention.first]?.start ?? 0, tokens[mention.last]?.end ?? 0]
    if (!isStated(reply.found, start, end)) return []
    const { id } = mention.choice
    return [{ fact: fact.id, text: id, start: reply.start + start, end: reply.start + end }]
  })
  return new Set(said.map(({ text }) => text)).size === 1 ? said : []
}

function readText(
  fact: Extract<Fact, { kind: 'text' }>,
  reply: Reply,
  knowledge: KnowledgeBase,
): readonly Evidence[] {
  const quoted = /["“「](?<text>[^"”」]{2,300})["”」]/u.exec(reply.found)?.groups?.text
  const found = quoted ?? reply.found.trim()
  if (found === '' || recogniserOf(fact, found, knowledge.tables) === undefined) return []
  const start = reply.start + reply.found.indexOf(found)
  const codes = codesOfText(fact, { found, start }, knowledge)
  return [{ fact: fact.id, text: found, start, end: start + found.length }, ...codes]
}
