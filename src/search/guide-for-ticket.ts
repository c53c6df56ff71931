import type { FactId } from '../knowledge/fact.ts'
import { foldCode } from '../knowledge/fold-code.ts'
import type { GuideId } from '../knowledge/target.ts'
import type { Result } from './found.ts'
import { guidesThatMeasure } from './guides-that-measure.ts'
import { pathOfFacts } from './path-of-facts.ts'
import { search } from './search.ts'
import type { SearchIndex } from './search-index.ts'
import type { TicketReading } from './ticket-reading.ts'

/** A guide that fits a ticket, and why, in one sentence. */
export interface TicketGuide {
  readonly guide: GuideId
  readonly title: string
  readonly because: string
}

const factWeight = 0.3
const measureWeight = 0.6
const codeWeight = 1.2
const nearlyAsGood = 0.88
const looked = 12
/** Words that fit a guide fairly well score more. */
const fitsWell = 1

/**
 * The guides that fit a ticket, best first: none, one, or two to choose from. The
 * facts that were read count first, by how far they lead in a guide; then the words.
 */
export function guideForTicket(
  index: SearchIndex,
  text: string,
  reading: TicketReading,
): readonly TicketGuide[] {
  const found = search(index, text, { limit: looked })
  const codes = new Set(reading.facts.map((read) => foldCode(read.text)))
  // A code that was not read, or that was dropped, is a number of something else.
  const isRead = ({ matched }: Result) => codes.has(foldCode(matched[0]?.as ?? ''))
  const results = found.results.filter(
    (result) => result.kind !== 'code' && (!isByCode(result) || isRead(result)),
  )
  const byWords = results.filter((result) => !isByCode(result))
  // What a code found is not among them, so beside a code being the best of the others says little.
  const least = byWords.length < results.length ? fitsWell : 0
  const top = Math.max(least, byWords[0]?.score ?? 1)
  const used = factsByGuide(index, reading)
  const measured = reading.facts.map(({ fact }) => guidesThatMeasure(fact, index.knowledge))
  // Words that fit nothing well are no reason; facts and codes may still be.
  const isVague = found.band === 'none'
  const ranked = index.guides
    .flatMap(({ id, title }) => {
      const result = results.find(({ guide }) => guide === id)
      const facts = used.get(id) ?? new Set()
      const isCode = result !== undefined && isByCode(result)
      const words = result === undefined || isCode || isVague ? 0 : result.score / top
      const isMeasured = measured.some((guides) => guides.has(id))
      const proof =
        factWeight * Math.min(3, facts.size) +
        (isMeasured ? measureWeight : 0) +
        (isCode ? codeWeight : 0)
      const fit = words + proof
      if (fit === 0) return []
      return [{ guide: id, title, because: becauseOf(reading, facts, result), fit, proof }]
    })
    .sort((one, other) => other.fit - one.fit || (one.guide < other.guide ? -1 : 1))
  const [best] = ranked
  // Words alone are no reason to ask where what the ticket states has decided.
  return ranked
    .slice(0, 2)
    .filter(
      (one) =>
        one === best ||
        (best !== undefined && one.proof >= best.proof && one.fit >= nearlyAsGood * best.fit),
    )
    .map(({ guide, title, because }) => ({ guide, title, because }))
}

/** The facts that speak for each guide: those its first steps use, and those that lead there from another guide. */
function factsByGuide(
  { guides, knowledge }: SearchIndex,
  reading: TicketReading,
): ReadonlyMap<GuideId, ReadonlySet<FactId>> {
  const facts = new Map(reading.facts.map(({ fact, text }) => [fact, text]))
  const byGuide = new Map<GuideId, Set<FactId>>()
  if (facts.size === 0) return byGuide
  for (const { id } of guides)
    for (const { guide, fact } of pathOfFacts(knowledge, id, facts))
      byGuide.set(guide, (byGuide.get(guide) ?? new Set()).add(fact))
  return byGuide
}

function isByCode({ matched }: Result): boolean {
  return matched[0]?.in === 'code'
}

function becauseOf(
  reading: TicketReading,
  facts: ReadonlySet<FactId>,
  result: Result | undefined,
): string {
  if (result !== undefined && isByCode(result))
    return `It treats the code ${result.matched[0]?.as ?? ''}.`
  const said = reading.facts.filter(({ fact }) => facts.has(fact)).map(({ words }) => words)
  if (said.length > 0) return `It starts from what the ticket says: ${listed(said)}.`
  const words = (result?.matched ?? []).map(({ word }) => word)
  return words.length === 0 ? 'It is the nearest.' : `Its words fit: ${listed(words)}.`
}

function listed(words: readonly string[]): string {
  const short = words.slice(0, 4).map((word) => `"${word.replace(/\s+/g, ' ').slice(0, 60)}"`)
  return short.join(', ')
}
