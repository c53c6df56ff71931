import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type CodeGuides, codeGuides } from './code-guides.ts'
import { softWords } from './soft-words.ts'
import { splitWords, type Word } from './split-words.ts'
import { stem } from './stem.ts'
import { synonymWords } from './synonyms.ts'
import { type Unit, unitsOf } from './units-of.ts'
import { type Term, type Vocabulary, type VocabularyBuilder, vocabularyOf } from './vocabulary.ts'
import { weights } from './weights.ts'

/** A unit with the terms that stand in it. */
export interface IndexedUnit extends Unit {
  /** Its guide, by place in `guides`. */
  readonly guide: number
  /** Distinct, ascending. */
  readonly terms: Int32Array
  /** The weight of all its words; how much of it a query covers is measured by this. */
  readonly weight: number
}

/** Where a term stands: places in `units`, ascending, and how much it counts there. */
export interface Postings {
  readonly units: Int32Array
  readonly weights: Float32Array
}

/** What `search` looks words up in. Numbers stand for guides, units and terms: their places in these lists. */
export interface SearchIndex {
  readonly knowledge: KnowledgeBase
  /** In alphabetical order of ids. */
  readonly guides: readonly Guide[]
  readonly units: readonly IndexedUnit[]
  readonly vocabulary: Vocabulary
  /** How telling each term is; common and soft words are near 0. */
  readonly importance: Float64Array
  /** The importance of the most telling term. */
  readonly rarest: number
  readonly postings: readonly Postings[]
  /** Where the units of each guide begin in `units`; one more than there are guides. */
  readonly starts: Int32Array
  readonly guideOfCode: CodeGuides
  /** By guide: whether it begins by asking for a code of a table. */
  readonly asksForCode: readonly boolean[]
}

interface DraftUnit extends Unit {
  readonly guide: number
  readonly counts: ReadonlyMap<Term, number>
  readonly length: number
}

/** Once per knowledge base. The order of files and tables does not matter. */
export function buildIndex(knowledge: KnowledgeBase): SearchIndex {
  const guides = [...knowledge.guides.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  const builder: VocabularyBuilder = { termOf: new Map(), seen: new Map() }
  const drafts = guides.flatMap((guide, place) =>
    unitsOf(guide, knowledge).map((unit) => draftOf(unit, place, builder)),
  )
  learnSynonyms(builder)
  const vocabulary = vocabularyOf(builder)
  const importance = importanceOf(drafts, vocabulary, guides.length)
  const units = drafts.map(({ field, text, cause, guide, counts }) => ({
    field,
    text,
    ...(cause !== undefined && { cause }),
    guide,
    terms: Int32Array.from(counts.keys()).sort(),
    weight: [...counts.keys()].reduce((sum, term) => sum + (importance[term] ?? 0), 0),
  }))
  return {
    knowledge,
    guides,
    units,
    vocabulary,
    importance,
    rarest: importance.reduce((most, each) => Math.max(most, each), 1),
    postings: postingsOf(drafts, vocabulary),
    starts: startsOf(drafts, guides.length),
    guideOfCode: codeGuides(knowledge),
    asksForCode: guides.map((guide) => asksForCode(guide, knowledge)),
  }
}

function asksForCode({ body }: Guide, { facts }: KnowledgeBase): boolean {
  if (body.kind !== 'steps') return false
  const step = body.steps.get(body.start)
  return step?.kind === 'ask' && facts.get(step.fact)?.kind === 'table'
}

function startsOf(drafts: readonly DraftUnit[], guides: number): Int32Array {
  const starts = new Int32Array(guides + 1).fill(drafts.length)
  for (let place = drafts.length - 1; place >= 0; place -= 1)
    starts[drafts[place]?.guide ?? 0] = place
  return starts
}

function draftOf(unit: Unit, guide: number, builder: VocabularyBuilder): DraftUnit {
  const counts = new Map<Term, number>()
  let length = 0
  let before: Word | undefined
  for (const word of splitWords(unit.text)) {
    const terms = learn(word, builder)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    length += terms.length
    if (
      unit.field !== 'text' &&
      unit.field !== 'names' &&
      before?.kind === 'word' &&
      word.kind === 'word'
    )
      learnPair(before, word, builder)
    before = word
  }
  return { ...unit, guide, counts, length }
}

/** The terms of a word; `SecretId` is `secret` and `id`, and known as `secretid` too. */
function learn(word: Word, { termOf, seen }: VocabularyBuilder): readonly Term[] {
  for (const part of word.parts ?? [])
    learn({ text: part, kind: 'word', start: word.start, end: word.end }, { termOf, seen })
  const known = seen.get(word.text)
  if (known !== undefined) {
    known.uses += 1
    return known.terms
  }
  const terms = (word.parts ?? [word.text]).map((part) => {
    const key = stem(part)
    const term = termOf.get(key) ?? termOf.size
    termOf.set(key, term)
    return term
  })
  seen.set(word.text, { terms, uses: 1 })
  return terms
}

/** `block list` is known as `blocklist` too, unless that is a word of its own. */
function learnPair(one: Word, other: Word, { seen }: VocabularyBuilder): void {
  if (softWords.has(one.text) || softWords.has(other.text)) return
  const joined = one.text + other.text
  const terms = [one, other].flatMap(({ text }) => seen.get(text)?.terms ?? [])
  if (!seen.has(joined) && terms.length === 2) seen.set(joined, { terms, uses: 0 })
}

/** Words that only stand for others are spelt wrongly as well. */
function learnSynonyms({ termOf, seen }: VocabularyBuilder): void {
  for (const [word, others] of synonymWords) {
    if (seen.has(word) || !others.some((other) => termOf.has(other))) continue
    const key = stem(word)
    const term = termOf.get(key) ?? termOf.size
    termOf.set(key, term)
    seen.set(word, { terms: [term], uses: 0 })
  }
}

function importanceOf(
  drafts: readonly DraftUnit[],
  { termOf }: Vocabulary,
  guides: number,
): Float64Array {
  const phrases = new Int32Array(termOf.size)
  const texts = new Int32Array(termOf.size)
  const lastGuide = new Int32Array(termOf.size).fill(-1)
  for (const { field, counts, guide } of drafts)
    for (const term of counts.keys()) {
      if (field === 'text') texts[term] = (texts[term] ?? 0) + 1
      else if (field === 'names' && lastGuide[term] !== guide) {
        phrases[term] = (phrases[term] ?? 0) + 1
        lastGuide[term] = guide
      }
    }
  const importance = Float64Array.from(texts, (count, term) => {
    // A word of one title that many texts mention is less telling than one that they do not.
    if (count === 0) return 0
    const holding =
      weights.phraseHolding * (phrases[term] ?? 0) + (1 - weights.phraseHolding) * count
    return Math.log(1 + (guides - holding + 0.5) / (holding + 0.5))
  })
  for (const word of softWords) {
    const term = termOf.get(stem(word))
    if (term !== undefined) importance[term] = weights.soft * (importance[term] ?? 0)
  }
  const negation = termOf.get('not')
  if (negation !== undefined) importance[negation] = weights.negation * Math.log(1 + guides)
  return importance
}

/** In titles, aliases and causes a word counts once; in texts by how often it stands there, and by their length. */
function postingsOf(drafts: readonly DraftUnit[], { termOf }: Vocabulary): readonly Postings[] {
  const texts = drafts.filter(({ field }) => field === 'text')
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length)
  const lists = Array.from({ length: termOf.size }, () => ({
    units: [] as number[],
    weights: [] as number[],
  }))
  for (const [place, { field, counts, length }] of drafts.entries())
    for (const [term, count] of counts) {
      const often = (2.2 * count) / (count + 1.2 * (0.25 + (0.75 * length) / mean))
      lists[term]?.units.push(place)
      lists[term]?.weights.push(field === 'text' ? often / 2.2 : 1)
    }
  return lists.map(({ units, weights }) => ({
    units: Int32Array.from(units),
    weights: Float32Array.from(weights),
  }))
}
