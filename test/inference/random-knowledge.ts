import type { AnswerKey } from '../../src/knowledge/answer-key.ts'
import type { Guide } from '../../src/knowledge/guide.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Step } from '../../src/knowledge/step.ts'
import type { Target } from '../../src/knowledge/target.ts'
import type { Random } from '../random.ts'
import {
  ask,
  atMost,
  cause,
  choices,
  escalate,
  go,
  guide,
  is,
  jump,
  knowledgeOf,
  otherwise,
  over,
  to,
  tryCauses,
  unsure,
  wholeNumber,
} from './made.ts'

const CHOICE_FACTS = ['colour', 'shape', 'sound']
const NUMBER_FACTS = ['size', 'age']
const COLOURS = ['a', 'b', 'c']

/** Three guides that share facts, steps and causes, and lead into each other. */
export function randomKnowledge(random: Random): KnowledgeBase {
  const facts = [
    ...CHOICE_FACTS.map((id) => choices(id, COLOURS)),
    ...NUMBER_FACTS.map((id) => wholeNumber(id)),
  ]
  const ids = ['one', 'two', 'three']
  return knowledgeOf(
    facts,
    ids.map((id) => randomGuide(id, ids, random)),
  )
}

function randomGuide(id: string, guides: readonly string[], random: Random): Guide {
  const count = 2 + random.below(6)
  const causes = ['p', 'q', 'r', 's'].map((name) =>
    cause(name, {
      ...(random.chance(0.7)
        ? { likelihood: random.pick(['rare', 'occasional', 'common', 'usual'] as const) }
        : {}),
      ...(random.chance(0.7) ? { effort: random.pick(['low', 'medium', 'high'] as const) } : {}),
    }),
  )
  const targetFrom = (index: number): Target => {
    const later = index + 1 + random.below(Math.max(1, count - index - 1))
    if (later < count && random.chance(0.6)) return go(`s${later}`)
    if (random.chance(0.2)) return escalate
    return random.chance(0.3) ? jump(random.pick(guides)) : to(random.pick(causes).id)
  }
  const steps = Array.from({ length: count }, (_, index): Step => {
    const target = () => targetFrom(index)
    if (random.chance(0.2)) {
      const tried = causes.filter(() => random.chance(0.5)).map((one) => one.id)
      return tryCauses(
        `s${index}`,
        tried.length > 0 ? tried : ['p'],
        random.chance(0.5) ? escalate : target(),
      )
    }
    const extra: [AnswerKey, Target][] = []
    if (random.chance(0.3)) extra.push([unsure, target()])
    if (random.chance(0.6)) extra.push([otherwise, target()])
    if (random.chance(0.3)) {
      const limits: [AnswerKey, Target][] = [
        [over(5 + random.below(3)), target()],
        [atMost(3 + random.below(3)), target()],
      ]
      return ask(`s${index}`, random.pick(NUMBER_FACTS), [...limits, ...extra])
    }
    const some = COLOURS.filter(() => random.chance(0.7))
    const named = some.length > 0 ? some : COLOURS
    return ask(`s${index}`, random.pick(CHOICE_FACTS), [
      ...named.map((name): [AnswerKey, Target] => [is(name), target()]),
      ...extra,
    ])
  })
  return guide(id, steps, causes, random.chance(0.3) ? { escalation: `Ask ${id}.` } : {})
}

/** A typed answer about a fact of such a knowledge base. */
export function randomText(fact: string, random: Random): string {
  if (random.chance(0.25)) return 'unsure'
  return CHOICE_FACTS.includes(fact) ? random.pick(COLOURS) : String(2 + random.below(8))
}
