import type { AnswerKey } from '../../knowledge/answer-key.ts'
import type { Fact } from '../../knowledge/fact.ts'
import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Step } from '../../knowledge/step.ts'
import type { StepId, Target } from '../../knowledge/target.ts'
import { causesTried } from '../causes-tried.ts'
import { stepOrder, targetsOf } from '../step-order.ts'
import { recognitionText } from './paired-texts.ts'
import { follow, placeName } from './position.ts'

/** Numbers that are equal for texts that are equal, of both versions. */
export type Numbers = Map<string, number>

/** What steps do, comparable between two versions. */
export interface Signatures {
  /** Equal for steps that do the same with every case, all that follows in the guide included. */
  readonly of: ReadonlyMap<StepId, number>
  /** One bit for the number of each signature, and of each name of a step or place, at or below a step. */
  readonly below: ReadonlyMap<StepId, bigint>
}

export interface Signing {
  readonly guide: Guide
  readonly knowledge: KnowledgeBase
  readonly numbers: Numbers
  readonly nameOf: (step: Step) => string
}

export function stepSignatures({ guide, knowledge, numbers, nameOf }: Signing): Signatures {
  const of = new Map<StepId, number>()
  const below = new Map<StepId, bigint>()
  const { body } = guide
  if (body.kind !== 'steps') return { of, below }
  for (const step of stepOrder(body.start, body.steps).toReversed()) {
    const own = ownText(step, guide, knowledge, numbers)
    const targets = targetsOf(step).map((target) => targetText(target, guide, of))
    const number = numberOf(numbers, JSON.stringify([own, targets]))
    of.set(step.id, number)
    let all = bitOf(number) | bitOf(numberOf(numbers, nameOf(step)))
    for (const target of targetsOf(step)) {
      if (target.kind === 'go') all |= below.get(target.step) ?? 0n
      else all |= bitOf(numberOf(numbers, placeName(follow(target, guide, []))))
    }
    below.set(step.id, all)
  }
  return { of, below }
}

function bitOf(number: number): bigint {
  return 1n << BigInt(number)
}

function numberOf(numbers: Numbers, text: string): number {
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  return number
}

function ownText(
  step: Step,
  guide: Guide,
  knowledge: KnowledgeBase,
  numbers: Numbers,
): readonly unknown[] {
  if (step.kind === 'try') return ['try', guide.id, ...causesTried(guide, step)]
  const fact = knowledge.facts.get(step.fact)
  const keys = step.branches.map(({ key }) => keyText(key))
  // A table is a long text: it is compared once, and its number from then on.
  return ['ask', fact && numberOf(numbers, factText(fact, knowledge)), ...keys]
}

function targetText(target: Target, guide: Guide, of: ReadonlyMap<StepId, number>): unknown {
  if (target.kind === 'go') return of.get(target.step)
  return target.kind === 'guide' ? target : [target, guide.id]
}

/** A code is what is written; which rows it names is the table's business. */
function keyText(key: AnswerKey): unknown {
  return key.kind === 'code' ? [key.kind, key.code] : key
}

const texts = new WeakMap<KnowledgeBase, Map<Fact, string>>()

/** All that a fact's answers depend on, nothing of its wording. */
export function factText(fact: Fact, knowledge: KnowledgeBase): string {
  const known = texts.get(knowledge) ?? new Map<Fact, string>()
  texts.set(knowledge, known)
  const text = known.get(fact) ?? JSON.stringify(answersText(fact, knowledge))
  known.set(fact, text)
  return text
}

function answersText(fact: Fact, knowledge: KnowledgeBase): readonly unknown[] {
  switch (fact.kind) {
    case 'choices':
    case 'yes-no':
      return [fact.id, ...fact.choices.map(({ id }) => id)]
    case 'number':
      return [fact.id, fact.kind, fact.unit, fact.from, fact.to, fact.whole]
    case 'duration':
      return [fact.id, fact.kind]
    case 'text':
      return [fact.id, fact.kind, recognitionText(fact, knowledge)]
    case 'table': {
      const rows = knowledge.tables.get(fact.table)?.rows ?? []
      const columns = fact.by === undefined ? fact.keys : [...fact.keys, fact.by]
      const codes = rows.map(({ cells }) => columns.map((column) => cells.get(column)))
      return [fact.id, fact.kind, columns, codes]
    }
    case 'decide': {
      const inputs = fact.inputs.map((id) => {
        const input = knowledge.facts.get(id)
        return input && factText(input, knowledge)
      })
      const rows = fact.rows.map(({ cells, value }) => [
        ...cells.map((cell) => cell && keyText(cell)),
        value,
      ])
      return [fact.id, fact.kind, inputs, rows, fact.otherwise]
    }
    default:
      return fact satisfies never
  }
}
