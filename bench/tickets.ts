// How well tickets are read: node bench/run.mjs tickets [FILE...] [--totals]
// A file is JSON, { tickets: [{ id, text, guide, facts, optional, not, contradiction, enough }] }: the guides that fit,
// the facts that the text states (of several answers one is enough), those that it is neither wrong to read nor to miss,
// facts it only seems to state, facts it states twice in ways that do not agree, and whether it says enough for two
// questions at most.
import { readFileSync } from 'node:fs'
import { recognise } from '../src/knowledge/recognise.ts'
import { buildIndex } from '../src/search/build-index.ts'
import { guideForTicket } from '../src/search/guide-for-ticket.ts'
import { readTicket } from '../src/search/read-ticket.ts'
import { answer } from '../src/session/answer.ts'
import { startSession } from '../src/session/start.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { questionsLeft } from './questions-left.ts'

interface Ticket {
  readonly id: string
  readonly text: string
  /** The guides that fit, the best first. */
  readonly guide: readonly string[]
  readonly facts: Readonly<Record<string, string | readonly string[]>>
  readonly optional?: Readonly<Record<string, string | readonly string[]>>
  readonly not: readonly string[]
  readonly contradiction?: readonly string[]
  readonly enough: boolean
}

interface Judged {
  readonly stated: number
  readonly right: readonly string[]
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
  readonly traps: readonly string[]
  readonly contradictions: {
    readonly told: number
    readonly found: number
    /** Facts that the ticket is agreed on: asked, and not read wrongly. */
    readonly doubted: readonly string[]
  }
  readonly guides: readonly string[]
  /** Questions left in the right guide, on the shortest and on the longest way. */
  readonly left: { readonly least: number; readonly most: number }
}

const knowledge = loadKnowledge('rules')
const index = buildIndex(knowledge)
const words = process.argv.slice(2)
const files = words.filter((word) => word !== '--totals')

for (const file of files.length > 0 ? files : ['bench/queries/tickets.json']) {
  const { tickets } = JSON.parse(readFileSync(file, 'utf8')) as { tickets: readonly Ticket[] }
  const judged: Judged[] = []
  for (const ticket of tickets) {
    const result = await judge(ticket)
    judged.push(result)
    if (!words.includes('--totals')) tell(ticket, result)
  }
  report(file, tickets, judged)
}

async function judge(ticket: Ticket): Promise<Judged> {
  const reading = readTicket(ticket.text, knowledge)
  const read = new Map(reading.facts.map((fact) => [fact.fact, fact]))
  const open = reading.contradictions.map(({ fact }) => fact)
  const stated = Object.entries(ticket.facts)
  const isRight = ([fact, texts]: (typeof stated)[number]) => {
    const found = read.get(fact)
    return (
      found !== undefined &&
      [texts].flat().some((text) => keyOf(fact, text) === keyOf(fact, found.text))
    )
  }
  const isStated = (fact: string) => ticket.facts[fact] !== undefined
  const disputed = ticket.contradiction ?? []
  const isDisputed = (fact: string) => disputed.includes(fact)
  const allowed = [...stated, ...Object.entries(ticket.optional ?? {})]
  const wrong = [
    ...reading.facts.filter(
      ({ fact }) => !allowed.some((one) => one[0] === fact && isRight(one)) || isDisputed(fact),
    ),
  ].map(({ fact, text, words }) => `${fact}=${text} from ${JSON.stringify(words)}`)
  const session = reading.facts.reduce(
    (known, { fact, text }) => answer(known, fact, text, 'ticket'),
    startSession(knowledge, ticket.guide[0] ?? ''),
  )
  const known = knowledge.guides.has(session.guide)
  return {
    stated: stated.length,
    right: stated.filter(isRight).map(([fact]) => fact),
    wrong,
    missed: stated
      .filter((one) => !isRight(one))
      .map(([fact, texts]) => `${fact}=${[texts].flat().join(' or ')}`),
    traps: ticket.not.filter((fact) => !isStated(fact) && (read.has(fact) || open.includes(fact))),
    contradictions: {
      told: disputed.length,
      found: disputed.filter((fact) => open.includes(fact)).length,
      doubted: open.filter((fact) => !isDisputed(fact)),
    },
    guides: guideForTicket(index, ticket.text, reading).map(({ guide }) => guide),
    left: known ? await questionsLeft(knowledge, session) : { least: 0, most: 0 },
  }
}

/** Equal for texts that a fact takes as the same answer. */
function keyOf(id: string, text: string): string {
  const fact = knowledge.facts.get(id)
  if (fact === undefined) return text
  const read = recognise(fact, text, knowledge)
  if (read.kind !== 'answer') return `${read.kind}: ${text}`
  const { answer: known } = read
  if (known.kind === 'rows') return known.rows.map(({ index: row }) => row).join()
  if (known.kind === 'text') return known.recogniser ?? known.text
  return JSON.stringify(known)
}

function tell({ id, guide, enough }: Ticket, judged: Judged): void {
  const { wrong, missed, traps, contradictions, guides, left } = judged
  const first = guides[0] ?? 'none'
  const faults = [
    ...wrong.map((each) => `read wrongly: ${each}`),
    ...traps.map((each) => `trap: ${each}`),
    ...missed.map((each) => `missed: ${each}`),
    ...contradictions.doubted.map((fact) => `asked, though there is no contradiction: ${fact}`),
    ...(contradictions.found < contradictions.told ? ['a contradiction was not seen'] : []),
    ...(guide.length > 0 && !guide.includes(first)
      ? [`guide ${guides.join(' and ') || 'none'}, wanted ${guide.join(' or ')}`]
      : []),
    ...(enough && left.most > 2 ? [`questions left: ${left.least} to ${left.most}`] : []),
  ]
  if (faults.length > 0) console.log(`${id}\n${faults.map((each) => `  ${each}`).join('\n')}`)
}

function report(file: string, tickets: readonly Ticket[], judged: readonly Judged[]): void {
  const sum = (count: (one: Judged) => number) => judged.reduce((all, one) => all + count(one), 0)
  const stated = sum((one) => one.stated)
  const right = sum((one) => one.right.length)
  const placed = tickets.flatMap(({ guide, enough }, at) => {
    const one = judged[at]
    return one === undefined || guide.length === 0 ? [] : [{ ...one, guide, enough }]
  })
  const first = placed.filter(({ guide, guides }) => guide.includes(guides[0] ?? ''))
  const either = placed.filter(({ guide, guides }) => guides.some((one) => guide.includes(one)))
  const enough = placed.filter((one) => one.enough)
  const few = (most: 'least' | 'most') => enough.filter(({ left }) => left[most] <= 2).length
  console.log(`\n${file}: ${tickets.length} tickets
  facts stated    ${stated}: ${right} read rightly (${((100 * right) / Math.max(1, stated)).toFixed(1)} %), ${stated - right} missed
  read wrongly    ${sum((one) => one.wrong.length)}, traps fallen into ${sum((one) => one.traps.length)} of ${tickets.reduce((all, { not }) => all + not.length, 0)}
  contradictions  ${sum((one) => one.contradictions.found)} of ${sum((one) => one.contradictions.told)} seen, ${sum((one) => one.contradictions.doubted.length)} seen where there is none
  guides          the right one first in ${first.length} of ${placed.length}, among the two offered in ${either.length}, two offered in ${placed.filter(({ guides }) => guides.length > 1).length}
  by fact, stated/rightly/wrongly: ${byFact(tickets, judged)}
  says enough     ${enough.length}: at most 2 questions left in ${few('most')} on the longest way, in ${few('least')} on the shortest`)
}

function byFact(tickets: readonly Ticket[], judged: readonly Judged[]): string {
  const counts = [...knowledge.facts.keys()].flatMap((fact) => {
    const stated = tickets.filter(({ facts }) => facts[fact] !== undefined).length
    const right = judged.filter((one) => one.right.includes(fact)).length
    const wrong = judged.flatMap((one) => one.wrong).filter((one) => one.startsWith(`${fact}=`))
    return stated + wrong.length === 0 ? [] : [`${fact} ${stated}/${right}/${wrong.length}`]
  })
  return counts.join(', ')
}
