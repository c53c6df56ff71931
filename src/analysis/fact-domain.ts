import type { Answer } from '../knowledge/answer.ts'
import type { AnswerKey } from '../knowledge/answer-key.ts'
import { atomsOf } from '../knowledge/atoms.ts'
import type { Fact } from '../knowledge/fact.ts'
import { inRange } from '../knowledge/in-range.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Range } from '../knowledge/range.ts'
import { takes } from '../knowledge/takes.ts'
import { type AtomSet, atomAt, NO_ATOMS } from './atom-set.ts'

/** What a fact may be found to be, as far as the keys that test it can tell answers apart. */
export interface FactDomain {
  readonly fact: Fact
  /** Definite answers, any other answer behaves like one of them; unsure is the last one. */
  readonly atoms: readonly Answer[]
  readonly all: AtomSet
  readonly definite: AtomSet
  readonly unsure: AtomSet
  /** Definite answers that cannot be given to this version of the fact, only to another one. */
  readonly strange?: AtomSet
  /** Numbers below zero, where neither the fact nor a key says that there are any: hardly ever meant. */
  readonly doubtful: AtomSet
  /** The keys that tell the atoms apart. */
  readonly keys: readonly AnswerKey[]
  /** The numbers that keys name as bounds. */
  readonly bounds: ReadonlySet<number>
  /** The atoms that a key takes when it is asked alone. */
  readonly taken: (key: AnswerKey) => AtomSet
}

/** Domains that no key makes finer, so that all guides share them. */
const shared = new WeakMap<KnowledgeBase, Map<Fact, FactDomain>>()

/** The domain of a fact that is tested by these keys. */
export function factDomain(
  fact: Fact,
  keys: readonly AnswerKey[],
  knowledge: KnowledgeBase,
): FactDomain {
  if (fact.kind === 'number' || fact.kind === 'duration' || fact.kind === 'table') {
    return domainFor(fact, keys, knowledge)
  }
  const known = shared.get(knowledge) ?? new Map<Fact, FactDomain>()
  shared.set(knowledge, known)
  const domain = known.get(fact) ?? domainFor(fact, [], knowledge)
  known.set(fact, domain)
  return domain
}

function domainFor(fact: Fact, keys: readonly AnswerKey[], knowledge: KnowledgeBase): FactDomain {
  const definiteAtoms = atomsOf(fact, keys, knowledge)
  const unsure = atomAt(definiteAtoms.length)
  const atoms: readonly Answer[] = [...definiteAtoms, { kind: 'unsure' }]
  const bounds = new Set(keys.flatMap(boundsOf))
  // Keys of one meaning share what they take; ranges and codes are as many as there are branches.
  const byId = new Map<string, AtomSet>()
  const byKey = new Map<AnswerKey | AnswerKey['kind'], AtomSet>()
  const taken = (key: AnswerKey): AtomSet => {
    switch (key.kind) {
      case 'choice':
      case 'recogniser':
        return remember(byId, key.id, () => atomsTaken(key, atoms))
      case 'range':
        return remember(byKey, key, () => numbersIn(key.range, atoms))
      case 'code':
        return remember(byKey, key, () => atomsTaken(key, atoms))
      default:
        return remember(byKey, key.kind, () => atomsTaken(key, atoms))
    }
  }
  return {
    fact,
    atoms,
    all: unsure | (unsure - 1n),
    definite: unsure - 1n,
    unsure,
    keys,
    bounds,
    doubtful: doubtfulOf(fact, atoms, bounds),
    taken,
  }
}

function doubtfulOf(fact: Fact, atoms: readonly Answer[], bounds: ReadonlySet<number>): AtomSet {
  if (fact.kind !== 'number' || fact.from !== undefined) return NO_ATOMS
  if ([...bounds].some((bound) => bound < 0)) return NO_ATOMS
  let set = NO_ATOMS
  for (const [index, atom] of atoms.entries()) {
    if (atom.kind === 'number' && atom.value < 0) set |= atomAt(index)
  }
  return set
}

function remember<Key>(memory: Map<Key, AtomSet>, key: Key, workOut: () => AtomSet): AtomSet {
  const known = memory.get(key) ?? workOut()
  memory.set(key, known)
  return known
}

function atomsTaken(key: AnswerKey, atoms: readonly Answer[]): AtomSet {
  let set = NO_ATOMS
  for (const [index, atom] of atoms.entries()) {
    if (takes(key, atom)) set |= atomAt(index)
  }
  return set
}

/** The atoms of a number rise, so those of a range stand side by side: two searches find its ends. */
function numbersIn({ from, to }: Range, atoms: readonly Answer[]): AtomSet {
  const first = from ? countWhile(atoms, (value) => !inRange(value, { from })) : 0
  const end = countWhile(atoms, (value) => !to || inRange(value, { to }))
  return end > first ? atomAt(end) - atomAt(first) : NO_ATOMS
}

function countWhile(atoms: readonly Answer[], holds: (value: number) => boolean): number {
  let low = 0
  let high = atoms.length
  while (low < high) {
    const middle = (low + high) >> 1
    const atom = atoms[middle]
    if (atom?.kind === 'number' && holds(atom.value)) low = middle + 1
    else high = middle
  }
  return low
}

/** The numbers that a key names. */
export function boundsOf(key: AnswerKey): readonly number[] {
  if (key.kind !== 'range') return []
  const { from, to } = key.range
  return [...(from ? [from.value] : []), ...(to ? [to.value] : [])]
}
