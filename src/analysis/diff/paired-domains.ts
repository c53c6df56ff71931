import type { Answer } from '../../knowledge/answer.ts'
import type { AnswerKey } from '../../knowledge/answer-key.ts'
import type { FactId } from '../../knowledge/fact.ts'
import type { Guide } from '../../knowledge/guide.ts'
import { takes } from '../../knowledge/takes.ts'
import { type AtomSet, atomAt, NO_ATOMS } from '../atom-set.ts'
import type { Domains } from '../domains.ts'
import { boundsOf, type FactDomain } from '../fact-domain.ts'
import { keysTested } from '../keys-tested.ts'
import { type PairedAtom, pairedAtoms } from './paired-atoms.ts'
import type { Pair, PairedDomains, Side, Versions } from './side.ts'

const UNSURE: Answer = { kind: 'unsure' }

/** Domains over the same atoms for both versions, as fine as the keys of both need them. */
export function pairedDomains(guides: Pair<readonly Guide[]>, versions: Versions): PairedDomains {
  const keys = {
    before: keysTested(guides.before, versions.before),
    after: keysTested(guides.after, versions.after),
  }
  const atoms = new Map<FactId, readonly PairedAtom[]>()
  const atomsFor = (id: FactId): readonly PairedAtom[] => {
    const known = atoms.get(id)
    if (known) return known
    const facts = { before: versions.before.facts.get(id), after: versions.after.facts.get(id) }
    const tested = { before: keys.before.get(id) ?? [], after: keys.after.get(id) ?? [] }
    const paired = pairedAtoms(facts, tested, versions)
    atoms.set(id, paired)
    return paired
  }
  const sideOf = (side: Side): Domains =>
    remembering(versions[side], (id) => {
      const fact = versions[side].facts.get(id)
      if (!fact) throw new Error(`No fact is called "${id}".`)
      const answers = atomsFor(id).map((atom) => atom[side])
      return { ...sizes(answers.length), fact, ...answering(answers, keys[side].get(id) ?? []) }
    })
  const before = sideOf('before')
  const after = sideOf('after')
  const either = remembering(versions.after, (id) => {
    const newest = versions.after.facts.has(id) ? after.of(id) : before.of(id)
    const answers = atomsFor(id).map((atom) => atom.after ?? atom.before ?? UNSURE)
    const bounds = new Set(
      [...(keys.before.get(id) ?? []), ...(keys.after.get(id) ?? [])].flatMap(boundsOf),
    )
    return { ...newest, atoms: [...answers, UNSURE], bounds }
  })
  return { before, after, either }
}

function remembering(
  knowledge: Domains['knowledge'],
  workOut: (id: FactId) => FactDomain,
): Domains {
  const domains = new Map<FactId, FactDomain>()
  return {
    knowledge,
    of(id) {
      const known = domains.get(id) ?? workOut(id)
      domains.set(id, known)
      return known
    },
  }
}

function sizes(count: number): Pick<FactDomain, 'all' | 'definite' | 'unsure'> {
  const unsure = atomAt(count)
  return { all: unsure | (unsure - 1n), definite: unsure - 1n, unsure }
}

/** How one version takes the atoms; no key takes an answer that the version does not know. */
function answering(
  answers: readonly (Answer | undefined)[],
  keys: readonly AnswerKey[],
): Pick<FactDomain, 'atoms' | 'strange' | 'doubtful' | 'keys' | 'bounds' | 'taken'> {
  const all = [...answers, UNSURE]
  const memory = new Map<AnswerKey | string, AtomSet>()
  return {
    atoms: all.map((answer) => answer ?? UNSURE),
    strange: all.reduce((set, answer, index) => (answer ? set : set | atomAt(index)), NO_ATOMS),
    keys,
    bounds: new Set(),
    doubtful: NO_ATOMS,
    taken(key) {
      const name = key.kind === 'choice' || key.kind === 'recogniser' ? key.id : key
      let set = memory.get(name)
      if (set === undefined) {
        set = NO_ATOMS
        for (const [index, answer] of all.entries()) {
          if (answer && takes(key, answer)) set |= atomAt(index)
        }
        memory.set(name, set)
      }
      return set
    },
  }
}
