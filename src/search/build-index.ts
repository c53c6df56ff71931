import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { codeGuides } from './code-guides.ts'
import { importanceOf } from './importance-of.ts'
import { postingsOf } from './postings-of.ts'
import type { SearchIndex } from './search-index.ts'
import { type SplitUnit, splitGuides } from './split-guides.ts'
import { type Term, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** A unit with how often each term stands in it. */
export interface CountedUnit extends Omit<SplitUnit, 'words'> {
  readonly counts: ReadonlyMap<Term, number>
  readonly length: number
}

/** Once per knowledge base. The order of files and tables does not matter. */
export function buildIndex(knowledge: KnowledgeBase): SearchIndex {
  const guides = [...knowledge.guides.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  const { units: split, compounds } = splitGuides(guides, knowledge)
  const vocabulary = vocabularyOf(usesOf(split), compounds)
  const counted = split.map((unit) => countTerms(unit, vocabulary))
  const importance = importanceOf(counted, vocabulary, guides.length)
  const units = counted.map(({ counts, length, ...unit }) => ({
    ...unit,
    terms: Int32Array.from(counts.keys()),
    weight: [...counts.keys()].reduce((sum, term) => sum + (importance[term] ?? 0), 0),
  }))
  return {
    knowledge,
    guides,
    units,
    vocabulary,
    importance,
    rarest: importance.reduce((most, each) => Math.max(most, each), 1),
    postings: postingsOf(counted, vocabulary.termOf.size),
    starts: startsOf(split, guides.length),
    guideOfCode: codeGuides(knowledge),
    asksForCode: guides.map((guide) => asksForCode(guide, knowledge)),
  }
}

function usesOf(units: readonly SplitUnit[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { field, words } of units)
    if (field === 'text') for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  return uses
}

function countTerms({ words, ...unit }: SplitUnit, { placeOf, terms }: Vocabulary): CountedUnit {
  const counts = new Map<Term, number>()
  let length = 0
  for (const word of words)
    for (const term of terms[placeOf.get(word) ?? -1] ?? []) {
      counts.set(term, (counts.get(term) ?? 0) + 1)
      length += 1
    }
  return { ...unit, counts, length }
}

function startsOf(units: readonly SplitUnit[], guides: number): Int32Array {
  const starts = new Int32Array(guides + 1).fill(units.length)
  for (let place = units.length - 1; place >= 0; place -= 1)
    starts[units[place]?.guide ?? 0] = place
  return starts
}

function asksForCode({ body }: Guide, { facts }: KnowledgeBase): boolean {
  if (body.kind !== 'steps') return false
  const step = body.steps.get(body.start)
  return step?.kind === 'ask' && facts.get(step.fact)?.kind === 'table'
}
