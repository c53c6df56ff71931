import type { Answer } from '../knowledge/answer.ts'
import { describeAnswer } from '../knowledge/describe-answer.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recognise } from '../knowledge/recognise.ts'
import type { Evidence } from './evidence.ts'
import { onlyAskedRow } from './only-asked-row.ts'
import { readAsides } from './read-asides.ts'
import { readChoices } from './read-choices.ts'
import { readCodesOfTicket } from './read-codes-of-ticket.ts'
import { readDurations } from './read-durations.ts'
import { readFormLines } from './read-form-lines.ts'
import { readLabelled } from './read-labelled.ts'
import { readReceipts } from './read-receipts.ts'
import { readReplies } from './read-replies.ts'
import { readTexts } from './read-texts.ts'
import type { Contradiction, FactRead, TicketReading } from './ticket-reading.ts'
import { ticketText } from './ticket-text.ts'
import { tokensOf } from './tokens-of.ts'
import { withoutUnticked } from './without-unticked.ts'

const longest = 100_000

/**
 * Reads the facts that a ticket states, with the words they came from. What it
 * states in two ways that do not agree is reported apart, what it denies, asks or
 * supposes is not read. Quoted mail counts only where the ticket itself says nothing.
 * Never throws; linear; of very long texts the first 100,000 characters count.
 */
export function readTicket(text: string, knowledge: KnowledgeBase): TicketReading {
  const start = withoutUnticked(onlyAskedRow(text.slice(0, longest)))
  const { own, quoted } = ticketText(start)
  const replies = readReplies(start, own, knowledge)
  const said = readingOf(text, [...evidenceIn(own, knowledge), ...replies], knowledge)
  const saysNothing = said.facts.length === 0 && said.contradictions.length === 0
  return saysNothing ? readingOf(text, evidenceIn(quoted, knowledge), knowledge) : said
}

function evidenceIn(text: string, knowledge: KnowledgeBase): readonly Evidence[] {
  if (text.trim() === '') return []
  const tokens = tokensOf(text)
  const evidence = [
    ...readFormLines(text, knowledge),
    ...readTexts(text, tokens, knowledge),
    ...readCodesOfTicket(text, knowledge),
    ...readReceipts(text, knowledge),
    ...readLabelled(text, tokens, knowledge),
    ...readChoices(text, tokens, knowledge),
    ...readDurations(text, knowledge),
  ]
  return [...evidence, ...readAsides(text, tokens, knowledge, evidence)]
}

function readingOf(
  text: string,
  evidence: readonly Evidence[],
  knowledge: KnowledgeBase,
): TicketReading {
  const byFact = new Map<string, Map<string, FactRead>>()
  const met = new Set<string>()
  for (const each of withoutParts(evidence)) {
    // In order of appearance, so that only the first of equal ones is ever looked at.
    const same = `${each.fact} ${each.text}`
    if (met.has(same)) continue
    met.add(same)
    const read = factRead(text, each, knowledge)
    if (read === undefined) continue
    const answers = byFact.get(each.fact) ?? new Map<string, FactRead>()
    byFact.set(each.fact, answers)
    const known = answers.get(read.key)
    if (known === undefined || read.fact.start < known.start) answers.set(read.key, read.fact)
  }
  const facts: FactRead[] = []
  const contradictions: Contradiction[] = []
  for (const [fact, answers] of byFact) {
    const readings = [...answers.values()].sort(byPlace)
    const [only, ...others] = readings
    if (only === undefined) continue
    if (others.length === 0) facts.push(only)
    else contradictions.push({ fact, readings })
  }
  return {
    facts: facts.sort(byPlace),
    contradictions: contradictions.sort(
      (one, other) => (one.readings[0]?.start ?? 0) - (other.readings[0]?.start ?? 0),
    ),
  }
}

/** Words of a remark are no second remark: of what stands within one another the longest counts. */
function withoutParts(evidence: readonly Evidence[]): readonly Evidence[] {
  const ordered = [...evidence].sort((one, other) => one.start - other.start || other.end - one.end)
  const longest = new Map<string, Evidence>()
  return ordered.filter((each) => {
    const before = longest.get(each.fact)
    if (before === undefined || each.end > before.end) longest.set(each.fact, each)
    return before === undefined || each.end > before.end || isSamePlace(each, before)
  })
}

function isSamePlace(one: Evidence, other: Evidence): boolean {
  return one.start === other.start && one.end === other.end
}

function byPlace(one: FactRead, other: FactRead): number {
  return one.start - other.start || (one.fact < other.fact ? -1 : 1)
}

/** A reading that its own fact would take as a definite answer; `key` is equal for equal answers. */
function factRead(
  text: string,
  { fact: id, text: typed, start, end }: Evidence,
  knowledge: KnowledgeBase,
): { readonly fact: FactRead; readonly key: string } | undefined {
  const fact = knowledge.facts.get(id)
  const words = text.slice(start, end)
  // A phone number inside remarks was blanked out for reading, and is a part of them.
  const isBlanked = fact?.kind === 'text' && isSameButBlanks(typed, words)
  const said = isBlanked ? words : typed
  const read = fact === undefined ? undefined : recognise(fact, said, knowledge)
  if (fact === undefined || read?.kind !== 'answer') return undefined
  const { answer } = read
  if (answer.kind === 'unsure' || answer.kind === 'unlisted') return undefined
  const label = describeAnswer(fact, answer)
  const found = { fact: id, text: said, label, words, start, end }
  return { fact: found, key: keyOf(answer) }
}

function isSameButBlanks(typed: string, words: string): boolean {
  return (
    typed.length === words.length &&
    [...typed].every((character, at) => character === ' ' || character === words[at])
  )
}

function keyOf(answer: Answer): string {
  switch (answer.kind) {
    case 'choice':
      return answer.id
    case 'number':
      return String(answer.value)
    case 'text':
      return answer.recogniser ?? answer.text
    case 'rows':
      return answer.rows.map(({ index }) => index).join()
    case 'unlisted':
    case 'unsure':
      return answer.kind
    default:
      return answer satisfies never
  }
}
