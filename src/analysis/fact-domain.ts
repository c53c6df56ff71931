import type { Answer } from '../knowledge/answer.ts'
import type { AnswerKey } from '../knowledge/answer-key.ts'
import { atomsOf } from '../knowledge/atoms.ts'
import type { Fact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
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
  /** The numbers that keys name as bounds. */
  readonly bounds: ReadonlySet<number>
  /** The atoms that a key takes when it is asked alone. */
  readonly taken: (key: AnswerKey) => AtomSet
}

/** The domain of a fact that is tested by these keys. */
export function factDomain(
  fact: Fact,
  keys: readonly AnswerKey[],
  knowledge: KnowledgeBase,
): FactDomain {
  const definiteAtoms = atomsOf(fact, keys, knowledge)
  const unsure = atomAt(definiteAtoms.length)
  const atoms: readonly Answer[] = [...definiteAtoms, { kind: 'unsure' }]
  const memory = new Map<AnswerKey | string, AtomSet>()
  const taken = (key: AnswerKey): AtomSet => {
    const name = key.kind === 'choice' || key.kind === 'recogniser' ? key.id : key
    let set = memory.get(name)
    if (set === undefined) {
      set = NO_ATOMS
      for (const [index, atom] of atoms.entries()) {
        if (takes(key, atom)) set |= atomAt(index)
      }
      memory.set(name, set)
    }
    return set
  }
  return {
    fact,
    atoms,
    all: unsure | (unsure - 1n),
    definite: unsure - 1n,
    unsure,
    bounds: new Set(keys.flatMap(boundsOf)),
    taken,
  }
}

function boundsOf(key: AnswerKey): readonly number[] {
  if (key.kind !== 'range') return []
  const { from, to } = key.range
  return [...(from ? [from.value] : []), ...(to ? [to.value] : [])]
}
