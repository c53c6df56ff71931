import type { Given } from '../../src/inference/infer.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Branch, Step } from '../../src/knowledge/step.ts'
import type { Target } from '../../src/knowledge/target.ts'

/** What is left open by the answers, found by walking the steps of the guides. It knows nothing of the engine. */
export type Walk =
  | { readonly kind: 'question'; readonly facts: readonly string[] }
  | { readonly kind: 'check'; readonly cause: string }
  | { readonly kind: 'end'; readonly ends: ReadonlyMap<string, number> }

interface Leaf {
  readonly name: string
  readonly fact?: string
  readonly check?: string
  readonly cause?: string
  readonly definite: number
}

export function walk(knowledge: KnowledgeBase, given: Given): Walk {
  const outcome = (cause: string) => given.outcomes.get(cause)
  const open = (pass: boolean) => {
    const leaves = leavesOf(knowledge, given, pass).filter(
      ({ cause }) => cause === undefined || outcome(cause) !== 'not-fixed',
    )
    return leaves
  }
  let leaves = open(false)
  const fixed = leaves.find(({ cause }) => cause !== undefined && outcome(cause) === 'fixed')
  if (fixed) return { kind: 'end', ends: new Map([[fixed.name, 0]]) }
  const distinct = new Set(leaves.map(({ name }) => name))
  const check = leaves.find((leaf) => leaf.check !== undefined)
  if (check?.check !== undefined) {
    if (distinct.size === 1) return { kind: 'check', cause: check.check }
    leaves = open(true)
  }
  const fixedLater = leaves.find(({ cause }) => cause !== undefined && outcome(cause) === 'fixed')
  if (fixedLater) return { kind: 'end', ends: new Map([[fixedLater.name, 0]]) }
  const waiting = new Map<string, Set<string>>()
  for (const { fact, name } of leaves) {
    if (fact !== undefined) waiting.set(fact, (waiting.get(fact) ?? new Set()).add(name))
  }
  if (waiting.size > 0) {
    const most = Math.max(...[...waiting.values()].map(({ size }) => size))
    return {
      kind: 'question',
      facts: [...waiting].filter(([, { size }]) => size === most).map(([fact]) => fact),
    }
  }
  const ends = new Map<string, number>()
  for (const { name, definite } of leaves) ends.set(name, Math.max(definite, ends.get(name) ?? 0))
  if (ends.size === 0) ends.set('refused', 0)
  return { kind: 'end', ends }
}

function leavesOf(knowledge: KnowledgeBase, given: Given, pass: boolean): readonly Leaf[] {
  const enter = (id: string, trail: readonly string[], definite: number): readonly Leaf[] => {
    const guide = knowledge.guides.get(id)
    const body = guide?.body
    if (!guide || body?.kind !== 'steps') return []
    const escalation = { name: `escalation ${guide.escalation ?? knowledge.escalation}` }
    const follow = (target: Target, count: number): readonly Leaf[] => {
      switch (target.kind) {
        case 'go': {
          const step = body.steps.get(target.step)
          return step ? at(step, count) : []
        }
        case 'guide':
          if (trail.includes(target.guide) || target.guide === id)
            return [{ ...escalation, definite: count }]
          return enter(target.guide, [...trail, id], count)
        case 'cause':
          return [
            {
              name: `cause ${id}/${target.cause}`,
              cause: `${id}/${target.cause}`,
              definite: count,
            },
          ]
        default:
          return [{ ...escalation, definite: count }]
      }
    }
    const at = (step: Step, count: number): readonly Leaf[] => {
      if (step.kind === 'try') return tryAll(step, inOrder(step), count)
      const text = given.answers.get(step.fact)
      if (text === undefined)
        return [{ name: `ask ${id}/${step.id}`, fact: step.fact, definite: count }]
      const branches = taken(step.branches, text)
      if (branches.length === 0) return [{ ...escalation, definite: count }]
      const sure = text !== 'unsure' && branches.length === 1 ? 1 : 0
      return branches.flatMap(({ target }) => follow(target, count + sure))
    }
    const tryAll = (
      step: Extract<Step, { kind: 'try' }>,
      left: readonly string[],
      count: number,
    ): readonly Leaf[] => {
      const [first, ...rest] = left
      if (first === undefined) return follow(step.otherwise, count)
      const cause = `${id}/${first}`
      const outcome = given.outcomes.get(cause)
      const here: Leaf = { name: `cause ${cause}`, cause, definite: count }
      if (outcome === 'fixed') return [here]
      if (outcome === 'not-fixed' || (outcome === 'cannot-check' && !pass))
        return tryAll(step, rest, count)
      if (pass) return [here, ...tryAll(step, rest, count)]
      return [{ name: `check ${id}/${step.id} ${first}`, check: cause, definite: count }]
    }
    const inOrder = (step: Extract<Step, { kind: 'try' }>): readonly string[] => {
      const causes = step.causes.flatMap(({ cause }) => guide.causes.get(cause) ?? [])
      if (causes.some(({ likelihood, effort }) => !likelihood || !effort))
        return causes.map((one) => one.id)
      const p = { rare: 1, occasional: 3, common: 10, usual: 30 }
      const c = { low: 1, medium: 3, high: 9 }
      const quotient = (one: (typeof causes)[number]) =>
        p[one.likelihood ?? 'rare'] / c[one.effort ?? 'low']
      return causes.toSorted((a, b) => quotient(b) - quotient(a)).map((one) => one.id)
    }
    const start = body.steps.get(body.start)
    return start ? at(start, definite) : []
  }
  return enter(given.guide, [], 0)
}

function taken(branches: readonly Branch[], text: string): readonly Branch[] {
  if (text === 'unsure') {
    const own = branches.filter(({ key }) => key.kind === 'unsure')
    return own.length > 0 ? own : branches
  }
  const fits = branches.find(({ key }) => {
    if (key.kind === 'choice') return key.id === text
    if (key.kind === 'otherwise') return true
    if (key.kind !== 'range') return false
    const { from, to } = key.range
    const value = Number(text)
    return (from === undefined || value > from.value) && (to === undefined || value <= to.value)
  })
  return fits ? [fits] : []
}
