import type { AnswerKey } from '../../src/knowledge/answer-key.ts'
import type { Cause } from '../../src/knowledge/cause.ts'
import type { DecideFact, DecideRow, Fact } from '../../src/knowledge/fact.ts'
import type { Guide } from '../../src/knowledge/guide.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Range } from '../../src/knowledge/range.ts'
import type { Branch, Step } from '../../src/knowledge/step.ts'
import type { Row, Table } from '../../src/knowledge/table.ts'
import type { Target } from '../../src/knowledge/target.ts'
import type { Span } from '../../src/text/span.ts'
import type { Random } from '../random.ts'

let places = 0
/** A place that no other thing has. */
function place(): Span {
  places += 1
  return { path: 'random.yaml', start: places, end: places + 1 }
}

const TABLE = 'codes'

/** A small knowledge base with everything in it that logic can go wrong about. */
export function randomKnowledge(random: Random): KnowledgeBase {
  const facts = new Map<string, Fact>()
  const count = 2 + random.below(3)
  for (let index = 0; index < count; index += 1) {
    const id = `fact-${index}`
    facts.set(id, randomFact(id, [...facts.values()], random))
  }
  const ids = ['a', 'b', 'c'].slice(0, 1 + random.below(3))
  const guides = new Map(ids.map((id) => [id, randomGuide(id, ids, [...facts.values()], random)]))
  return {
    name: 'Random',
    escalation: 'Ask.',
    citations: new Map(),
    facts,
    guides,
    tables: new Map([[TABLE, randomTable()]]),
    hash: '',
  }
}

function randomTable(): Table {
  const rows = [0, 1, 2].map(
    (index): Row => ({ index, cells: new Map([['code', `C100${index}`]]), span: place() }),
  )
  return { id: TABLE, span: place(), columns: ['code'], keys: ['code'], rows }
}

function randomFact(id: string, earlier: readonly Fact[], random: Random): Fact {
  const common = { id, span: place(), ask: `${id}?`, sources: [] }
  const kind = random.below(earlier.length > 0 ? 12 : 9)
  if (kind < 4) {
    const choices = ['p', 'q', 'r'].slice(0, 2 + random.below(2)).map(choice)
    return { ...common, kind: 'choices', choices }
  }
  if (kind < 6) {
    const whole = random.chance(0.5)
    const bounds = random.chance(0.4) ? { from: 0, to: 3 } : {}
    return { ...common, kind: 'number', whole, ...bounds }
  }
  if (kind < 7) {
    const recognisers = ['x', 'y'].map((name) => ({
      id: name,
      label: name,
      // One that loses a word to another still has one: what nothing can be is no answer.
      ways: [{ kind: 'is' as const, texts: [name, `${name}${name}`] }],
      span: place(),
    }))
    return { ...common, kind: 'text', recognisers }
  }
  if (kind < 8) return { ...common, kind: 'table', table: TABLE, keys: ['code'], readFrom: [] }
  if (kind < 9) return { ...common, kind: 'yes-no', choices: ['yes', 'no'].map(choice) }
  return randomDecision(id, earlier, random)
}

function choice(id: string) {
  return { id, label: id, matches: [], span: place() }
}

function randomDecision(id: string, earlier: readonly Fact[], random: Random): DecideFact {
  const some = random.some(earlier, 0.6)
  const inputs = some.length > 0 ? some : [random.pick(earlier)]
  const values = ['t', 'u', 'v'].slice(0, 2 + random.below(2))
  const rows = Array.from({ length: 1 + random.below(4) }, (): DecideRow => {
    const cells = inputs.map((input) =>
      random.chance(0.35) ? undefined : random.pick(keysFor(input, random)),
    )
    return { cells, value: random.pick(values), span: place() }
  })
  const otherwise = random.chance(0.6) ? { otherwise: random.pick(values) } : {}
  const named = values.filter(
    (value) => rows.some((row) => row.value === value) || otherwise.otherwise === value,
  )
  return {
    id,
    span: place(),
    sources: [],
    kind: 'decide',
    inputs: inputs.map((input) => input.id),
    rows,
    ...otherwise,
    choices: named.map(choice),
  }
}

/** Keys that a branch over a fact, or a cell of a decision, may wait for. */
export function keysFor(fact: Fact, random: Random): readonly AnswerKey[] {
  switch (fact.kind) {
    case 'choices':
    case 'yes-no':
    case 'decide':
      return fact.choices.map(({ id }) => ({ kind: 'choice', id }))
    case 'number':
    case 'duration':
      return Array.from({ length: 3 }, () => ({ kind: 'range', range: randomRange(random) }))
    case 'text':
      return fact.recognisers.map(({ id }) => ({ kind: 'recogniser', id }))
    case 'table':
      return [0, 1, 2].map((row) => ({ kind: 'code', code: `C100${row}`, rows: [row] }))
    default:
      return fact satisfies never
  }
}

function randomRange(random: Random): Range {
  const value = random.below(4)
  switch (random.below(5)) {
    case 0:
      return { from: { value, included: false } }
    case 1:
      return { to: { value, included: false } }
    case 2:
      return { from: { value, included: true } }
    case 3:
      return { to: { value, included: true } }
    default:
      return {
        from: { value, included: true },
        to: { value: value + random.below(2), included: true },
      }
  }
}

function randomGuide(
  id: string,
  guides: readonly string[],
  facts: readonly Fact[],
  random: Random,
): Guide {
  const names = ['s', 't', 'u', 'v', 'w'].slice(0, 2 + random.below(4))
  const causes = ['m', 'n', 'o'].map(
    (cause): Cause => ({ id: cause, span: place(), text: cause, remedy: cause, sources: [] }),
  )
  const steps = names.map((name, index): Step => {
    const target = () => randomTarget(names.slice(index + 1), guides, random)
    const common = { id: name, span: place(), sources: [] }
    if (random.chance(0.15)) {
      const some = random.some(['m', 'n', 'o'], 0.5)
      const tried = (some.length > 0 ? some : ['m']).map((cause) => ({ cause, span: place() }))
      return { ...common, kind: 'try', causes: tried, otherwise: target() }
    }
    const fact = random.pick(facts)
    return { ...common, kind: 'ask', fact: fact.id, branches: randomBranches(fact, target, random) }
  })
  return {
    id,
    span: place(),
    title: id,
    aliases: [],
    tags: [],
    sources: [],
    body: { kind: 'steps', start: 's', steps: new Map(steps.map((step) => [step.id, step])) },
    causes: new Map(causes.map((cause) => [cause.id, cause])),
    notes: new Map(),
  }
}

export function randomBranches(
  fact: Fact,
  target: () => Target,
  random: Random,
): readonly Branch[] {
  const keys: AnswerKey[] = [...random.some(keysFor(fact, random), 0.75)]
  if (fact.kind === 'table' && random.chance(0.4)) keys.push({ kind: 'listed' })
  if (random.chance(0.25)) keys.push({ kind: 'unsure' })
  if (random.chance(0.35) || keys.length === 0) keys.push({ kind: 'otherwise' })
  // Two keys of one step may wait for the same, but are never written the same.
  return keys.map((key, index) => ({
    key,
    written: `${index} ${JSON.stringify(key)}`,
    target: target(),
    span: place(),
    targetSpan: place(),
  }))
}

function randomTarget(below: readonly string[], guides: readonly string[], random: Random): Target {
  if (below.length > 0 && random.chance(0.7)) return { kind: 'go', step: random.pick(below) }
  if (guides.length > 1 && random.chance(0.4)) return { kind: 'guide', guide: random.pick(guides) }
  return random.chance(0.3)
    ? { kind: 'escalate' }
    : { kind: 'cause', cause: random.pick(['m', 'n', 'o']) }
}
