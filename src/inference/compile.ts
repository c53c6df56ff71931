import type { Guide } from '../knowledge/guide.ts'
import type { Step } from '../knowledge/step.ts'
import type { StepId, Target } from '../knowledge/target.ts'
import { tryOrder } from '../knowledge/try-order.ts'
import { rankPlaces } from './rank-places.ts'
import type { Place, PlaceInfo, Reach, Rule, Rules } from './rule.ts'

type Unranked = Omit<Rule, 'priority' | 'order'>

const WHOLE_GUIDE = 'guide'

/** Compiles a guide to edge rules: one per branch, two per cause that is tried. Positions drop away here. */
export function compile(guide: Guide): Rules {
  const { body } = guide
  if (body.kind !== 'steps') {
    const rule: Rule = {
      name: body.kind,
      place: WHOLE_GUIDE,
      step: WHOLE_GUIDE,
      condition: { kind: 'always' },
      written: '',
      priority: 1,
      order: 0,
      reach: { kind: body.kind },
    }
    return rulesFrom(guide.id, WHOLE_GUIDE, [rule], new Map())
  }
  const places = new Map<Place, PlaceInfo>()
  const rules: Unranked[] = []
  for (const step of body.steps.values()) {
    for (const info of placesOf(guide, step, places.size)) places.set(info.place, info)
    rules.push(...rulesOf(guide, step, body.steps))
  }
  const start = body.steps.get(body.start)
  const from = start ? entry(start) : body.start
  return rulesFrom(guide.id, from, ranked(rules, [...places.keys()]), places)
}

/** Puts rules together with what is looked up by place. */
export function rulesFrom(
  guide: string,
  start: Place,
  rules: readonly Rule[],
  places: ReadonlyMap<Place, PlaceInfo>,
): Rules {
  const rulesAt = new Map<Place, Rule[]>()
  for (const rule of rules) {
    const here = rulesAt.get(rule.place)
    if (here) here.push(rule)
    else rulesAt.set(rule.place, [rule])
  }
  return { guide, start, rules, places, rulesAt }
}

function ranked(rules: readonly Unranked[], places: readonly Place[]): readonly Rule[] {
  const leads = new Map<Place, Place[]>(places.map((place) => [place, []]))
  for (const { place, reach } of rules) {
    if (reach.kind === 'place') leads.get(place)?.push(reach.place)
  }
  const ranks = rankPlaces(leads)
  // The engine wants priorities from 1.
  return rules.map((rule, order) => ({
    ...rule,
    priority: (ranks.get(rule.place) ?? 0) + 1,
    order,
  }))
}

function placesOf(guide: Guide, step: Step, written: number): readonly PlaceInfo[] {
  const common = {
    step: step.id,
    sources: step.sources,
    ...(step.say === undefined ? {} : { say: step.say }),
  }
  switch (step.kind) {
    case 'ask':
      return [
        {
          ...common,
          place: step.id,
          written,
          waiting: { kind: 'question', fact: step.fact, keys: step.branches },
        },
      ]
    case 'try': {
      const order = triedCauses(guide, step)
      return order.map((cause, index) => ({
        ...common,
        place: nthCheck(step.id, index),
        written: written + index,
        waiting: { kind: 'check', cause, position: index + 1, of: order.length },
      }))
    }
    default:
      return step satisfies never
  }
}

function rulesOf(guide: Guide, step: Step, steps: ReadonlyMap<StepId, Step>): readonly Unranked[] {
  switch (step.kind) {
    case 'ask':
      return step.branches.map((branch, index) => ({
        name: `${step.id} is ${branch.written}`,
        place: step.id,
        step: step.id,
        condition: { kind: 'answer', fact: step.fact, branch: index, key: branch.key },
        written: branch.written,
        reach: reachOf(guide, branch.target, steps),
      }))
    case 'try': {
      const order = triedCauses(guide, step)
      return order.flatMap((cause, index): Unranked[] => {
        const place = nthCheck(step.id, index)
        const next = order[index + 1]
        const rest: Reach =
          next === undefined
            ? reachOf(guide, step.otherwise, steps)
            : {
                kind: 'place',
                place: nthCheck(step.id, index + 1),
                step: step.id,
                waits: { kind: 'check', cause: next },
              }
        const name = `${guide.id}/${cause}`
        const tried = (
          written: string,
          outcomes: ('fixed' | 'not-fixed' | 'cannot-check')[],
          reach: Reach,
        ) => ({
          name: `${place} ${cause} ${written}`,
          place,
          step: step.id,
          condition: { kind: 'outcome' as const, cause: name, outcomes },
          written,
          reach,
        })
        return [
          tried('fixed', ['fixed'], { kind: 'cause', cause }),
          tried('not fixed', ['not-fixed', 'cannot-check'], rest),
        ]
      })
    }
    default:
      return step satisfies never
  }
}

function reachOf(guide: Guide, target: Target, steps: ReadonlyMap<StepId, Step>): Reach {
  switch (target.kind) {
    case 'go': {
      const step = steps.get(target.step)
      if (!step) throw new Error(`Guide "${guide.id}" has no step "${target.step}".`)
      if (step.kind === 'ask') {
        return {
          kind: 'place',
          place: step.id,
          step: step.id,
          waits: { kind: 'question', fact: step.fact },
        }
      }
      const first = triedCauses(guide, step)[0]
      if (first === undefined) return reachOf(guide, step.otherwise, steps)
      return {
        kind: 'place',
        place: entry(step),
        step: step.id,
        waits: { kind: 'check', cause: first },
      }
    }
    default:
      return target
  }
}

function triedCauses(guide: Guide, step: Extract<Step, { kind: 'try' }>): readonly string[] {
  const causes = step.causes.flatMap(({ cause }) => guide.causes.get(cause) ?? [])
  return tryOrder(causes).map(({ id }) => id)
}

function entry(step: Step): Place {
  return step.kind === 'try' ? nthCheck(step.id, 0) : step.id
}

function nthCheck(step: StepId, index: number): Place {
  return `${step}#${index + 1}`
}
