import type { DecideFact, Fact } from '../../../src/knowledge/fact.ts'
import type { Guide } from '../../../src/knowledge/guide.ts'
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts'
import type { Branch, Step } from '../../../src/knowledge/step.ts'
import type { Target } from '../../../src/knowledge/target.ts'
import type { Random } from '../../random.ts'
import { randomBranches } from '../random-knowledge.ts'

/** The same knowledge base with one thing changed, as a writer would change it. */
export function mutantOf(knowledge: KnowledgeBase, random: Random): KnowledgeBase {
  if (random.chance(0.25)) return withFact(knowledge, random)
  const id = random.pick([...knowledge.guides.keys()])
  const guide = knowledge.guides.get(id)
  if (!guide) return knowledge
  return {
    ...knowledge,
    guides: new Map([...knowledge.guides, [id, mutantGuide(guide, knowledge, random)]]),
  }
}

function mutantGuide(guide: Guide, knowledge: KnowledgeBase, random: Random): Guide {
  const { body } = guide
  if (body.kind !== 'steps') return guide
  const names = [...body.steps.keys()]
  const name = random.pick(names)
  const step = body.steps.get(name)
  if (!step) return guide
  const below = names.slice(names.indexOf(name) + 1)
  const facts = [...knowledge.facts.values()]
  if (random.chance(0.15)) return withQuestionBefore(guide, name, random.pick(facts), random)
  const target = (): Target => otherTarget(below, [...knowledge.guides.keys()], random)
  const steps = new Map(body.steps).set(name, mutantStep(step, target, facts, random))
  return { ...guide, body: { ...body, steps } }
}

function mutantStep(
  step: Step,
  target: () => Target,
  facts: readonly Fact[],
  random: Random,
): Step {
  if (step.kind === 'try') {
    const causes = random.chance(0.5) ? step.causes.toReversed() : step.causes.slice(0, 1)
    return random.chance(0.5) ? { ...step, causes } : { ...step, otherwise: target() }
  }
  const at = random.below(step.branches.length)
  const branches = [...step.branches]
  const branch = branches[at]
  switch (random.below(4)) {
    case 0:
      if (branch) branches[at] = { ...branch, target: target() }
      return { ...step, branches }
    case 1:
      if (branches.length > 1) branches.splice(at, 1)
      return { ...step, branches }
    case 2: {
      const fact = facts.find(({ id }) => id === step.fact)
      return fact ? { ...step, branches: randomBranches(fact, target, random) } : step
    }
    default: {
      const fact = random.pick(facts)
      return { ...step, fact: fact.id, branches: randomBranches(fact, target, random) }
    }
  }
}

/** A question more, some answers of which lead on as before. */
function withQuestionBefore(guide: Guide, name: string, fact: Fact, random: Random): Guide {
  const { body } = guide
  if (body.kind !== 'steps') return guide
  const id = body.steps.has('added') ? 'added-again' : 'added'
  const span = { path: 'mutant.yaml', start: 0, end: 1 }
  const target = (): Target =>
    random.chance(0.7) ? { kind: 'go', step: name } : { kind: 'cause', cause: 'm' }
  const added: Step = {
    kind: 'ask',
    id,
    span,
    sources: [],
    fact: fact.id,
    branches: randomBranches(fact, target, random),
  }
  const redirect = (to: Target): Target =>
    to.kind === 'go' && to.step === name ? { kind: 'go', step: id } : to
  const steps = new Map<string, Step>()
  for (const step of body.steps.values()) {
    // What comes later may be led to by what comes first.
    if (step.id === name) steps.set(id, added)
    steps.set(step.id, redirected(step, redirect))
  }
  return { ...guide, body: { ...body, start: body.start === name ? id : body.start, steps } }
}

function redirected(step: Step, redirect: (target: Target) => Target): Step {
  if (step.kind === 'try') return { ...step, otherwise: redirect(step.otherwise) }
  const branches = step.branches.map(
    (branch): Branch => ({ ...branch, target: redirect(branch.target) }),
  )
  return { ...step, branches }
}

function otherTarget(below: readonly string[], guides: readonly string[], random: Random): Target {
  if (below.length > 0 && random.chance(0.5)) return { kind: 'go', step: random.pick(below) }
  if (random.chance(0.3)) return { kind: 'guide', guide: random.pick(guides) }
  return random.chance(0.3)
    ? { kind: 'escalate' }
    : { kind: 'cause', cause: random.pick(['m', 'n', 'o']) }
}

function withFact(knowledge: KnowledgeBase, random: Random): KnowledgeBase {
  const fact = random.pick([...knowledge.facts.values()])
  return { ...knowledge, facts: new Map([...knowledge.facts, [fact.id, mutantFact(fact, random)]]) }
}

function mutantFact(fact: Fact, random: Random): Fact {
  const span = { path: 'mutant.yaml', start: 0, end: 1 }
  switch (fact.kind) {
    case 'choices':
      return {
        ...fact,
        choices: [
          ...fact.choices.slice(random.below(2)),
          { id: 'z', label: 'z', matches: [], span },
        ],
      }
    case 'number':
      return random.chance(0.5) ? { ...fact, from: 1, to: 2 } : { ...fact, whole: !fact.whole }
    case 'text': {
      const texts = ['y']
      const added = { id: 'new', label: 'new', ways: [{ kind: 'is' as const, texts }], span }
      return {
        ...fact,
        recognisers: random.chance(0.5) ? fact.recognisers.slice(1) : [added, ...fact.recognisers],
      }
    }
    case 'decide':
      return mutantDecision(fact, random)
    default:
      return fact
  }
}

function mutantDecision(fact: DecideFact, random: Random): DecideFact {
  const rows = random.chance(0.5) ? fact.rows.toReversed() : fact.rows.slice(1)
  return { ...fact, rows }
}
