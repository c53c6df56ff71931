import type { Answer } from '../../knowledge/answer.ts'
import { describeAnswer } from '../../knowledge/describe-answer.ts'
import type { FactId } from '../../knowledge/fact.ts'
import { type AtomSet, atomAt, atomIndexes, NO_ATOMS } from '../atom-set.ts'
import { describeNumbers, runsOf } from '../describe-atoms.ts'
import type { FactDomain } from '../fact-domain.ts'
import type { Steps } from './meeting.ts'
import type { Pair, PairedDomains } from './side.ts'

/** Answers to a question, or what is decided there. */
export interface PartedAnswers {
  readonly fact: FactId
  /** What the fact is in each version; of the atoms of the domains that both are compared with. */
  readonly atoms: Pair<AtomSet>
  /** The definite ones as a writer names them, one phrase each. */
  readonly words: readonly string[]
  /** Whether these are all definite answers. */
  readonly isAny: boolean
  /** Whether it is so, too, where the fact is not known. */
  readonly unsure: boolean
}

export function partedAnswers(
  fact: FactId,
  atoms: Pair<AtomSet>,
  steps: Steps,
  domains: PairedDomains,
): PartedAnswers {
  const domain = domains.either.of(fact)
  const isOne = atoms.before === atoms.after
  // What only one version asks is as that version understands it.
  const sides = { before: domains.before.of(fact), after: domains.after.of(fact) }
  const definite = isOne ? atoms.after & domain.definite : NO_ATOMS
  const isBoth = steps.before !== undefined && steps.after !== undefined
  const one = (index: number) =>
    isBoth
      ? ofBoth(sides, index)
      : ofOne(steps.after === undefined ? sides.before : sides.after, index)
  const words = isOne
    ? domain.fact.kind === 'number' || domain.fact.kind === 'duration'
      ? numbers(domain, definite)
      : atomIndexes(definite).map(one)
    : [`${ofSet(sides.before, atoms.before)} before, now ${ofSet(sides.after, atoms.after)}`]
  return {
    fact,
    atoms,
    words: [...new Set(words)],
    isAny: definite === domain.definite,
    unsure: isOne && (atoms.after & domain.unsure) !== NO_ATOMS,
  }
}

function numbers(domain: FactDomain, definite: AtomSet): readonly string[] {
  const { fact } = domain
  if (fact.kind !== 'number' && fact.kind !== 'duration') return []
  return runsOf(atomIndexes(definite)).map((run) => describeNumbers(domain, fact, run))
}

function ofSet(domain: FactDomain, set: AtomSet): string {
  const unsure = (set & domain.unsure) === NO_ATOMS ? [] : ['not known']
  const definite = atomIndexes(set & domain.definite).map((index) => ofOne(domain, index))
  return [...definite, ...unsure].join(' or ')
}

/** An answer that both versions are asked for. */
function ofBoth({ before, after }: Pair<FactDomain>, index: number): string {
  const [old, now] = [answerAt(before, index), answerAt(after, index)]
  if (!old) return `${ofOne(after, index)} (new)`
  if (!now) return `${ofOne(before, index)} (not there any more)`
  if (now.kind === 'text' && old.kind === 'text' && old.recogniser !== now.recogniser) {
    const found = (name: string | undefined) => name ?? 'nothing'
    return `"${now.text}" (recognised as ${found(old.recogniser)} before, as ${found(now.recogniser)} now)`
  }
  if (old.kind === 'unlisted' && now.kind === 'rows')
    return `codes that are new in the table, such as ${describeAnswer(after.fact, now)}`
  if (old.kind === 'rows' && now.kind === 'unlisted')
    return `codes that are not in the table any more, such as ${describeAnswer(before.fact, old)}`
  if (old.kind !== now.kind) return `${ofOne(before, index)} before, now ${ofOne(after, index)}`
  return isNamed(before, index) ? ofOne(before, index) : ofOne(after, index)
}

function ofOne(domain: FactDomain, index: number): string {
  const { fact } = domain
  const answer = domain.atoms[index]
  switch (answer?.kind) {
    case 'choice':
      return answer.id
    case 'text':
      return answer.recogniser ?? 'a text that nothing recognises'
    case 'unlisted':
      return 'a code that is not in the table'
    case 'rows': {
      const code = describeAnswer(fact, answer)
      return isNamed(domain, index) ? code : `other codes of the table, such as ${code}`
    }
    case 'number':
    case 'unsure':
      return describeAnswer(fact, answer)
    default:
      return ''
  }
}

/** Undefined where the version cannot be given the answer. */
function answerAt({ atoms, strange = NO_ATOMS }: FactDomain, index: number): Answer | undefined {
  return (strange & atomAt(index)) === NO_ATOMS ? atoms[index] : undefined
}

/** Whether a branch names the code. */
function isNamed({ keys, taken }: FactDomain, index: number): boolean {
  return keys.some((key) => key.kind === 'code' && (taken(key) & atomAt(index)) !== NO_ATOMS)
}
