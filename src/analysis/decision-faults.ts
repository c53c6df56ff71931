import type { DecideFact, DecideRow, FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type AtomSet, NO_ATOMS } from './atom-set.ts'
import type { Box } from './box.ts'
import { caseOf } from './case-of.ts'
import { type Contradiction, contradictions } from './contradictions.ts'
import type { Diagram } from './decision-diagram.ts'
import { type Domains, domainsFor } from './domains.ts'
import { remembered } from './remembered.ts'
import { NO_ROW, rowsDiagram } from './rows-diagram.ts'
import { type Unreached, unreachedRows } from './unreached-rows.ts'

/** What is wrong with the rows of a decision. */
export interface DecisionFaults {
  readonly fact: DecideFact
  readonly domains: Domains
  /** False where the table is too tangled to be worked out within the budget; then the rest is empty. */
  readonly finished: boolean
  /** Inputs that no row holds for, where nothing holds otherwise. */
  readonly missing?: Box
  /** `otherwise` is written, but the rows hold for everything. */
  readonly needlessOtherwise: boolean
  /** Rows that never hold because rows above them do; together, where one row alone takes all of them. */
  readonly unreached: readonly Unreached[]
  /** Rows that decide otherwise than a row above where both hold, and neither is the exception to the other. */
  readonly contradicting: readonly Contradiction[]
}

/** What is wrong with each decision of a knowledge base, in written order. */
export const decisionFaults = remembered((knowledge: KnowledgeBase): readonly DecisionFaults[] =>
  [...knowledge.facts.values()].flatMap((fact) =>
    fact.kind === 'decide' ? [findFaults(fact, knowledge)] : [],
  ),
)

function findFaults(fact: DecideFact, knowledge: KnowledgeBase): DecisionFaults {
  const domains = domainsFor(keysOf(fact), knowledge)
  const diagram = rowsDiagram(fact, domains)
  const nothing = { fact, domains, needlessOtherwise: false, unreached: [], contradicting: [] }
  if (!diagram) return { ...nothing, finished: false }
  const used = new Set(leavesOf(diagram))
  const boxes = fact.rows.map((row) => cellsOf(fact, row, domains))
  const missing =
    fact.otherwise === undefined && used.has(NO_ROW)
      ? caseOf(diagram, NO_ROW, withoutDoubtful(fact, domains), fact)
      : undefined
  return {
    fact,
    domains,
    finished: true,
    ...(missing && { missing }),
    needlessOtherwise: fact.otherwise !== undefined && !used.has(NO_ROW),
    unreached: unreachedRows(fact, boxes, used),
    contradicting: contradictions(fact, boxes, used, diagram),
  }
}

/** The inputs but for numbers that are hardly ever meant: a row for those is not missed. */
function withoutDoubtful({ inputs }: DecideFact, domains: Domains): Box {
  const box = new Map<FactId, AtomSet>()
  for (const input of inputs) {
    const { definite, doubtful } = domains.of(input)
    if (doubtful !== NO_ATOMS) box.set(input, definite & ~doubtful)
  }
  return box
}

function* leavesOf(diagram: Diagram<number>): Iterable<number> {
  const met = new Set([diagram])
  for (const at of met) {
    if (at.kind === 'leaf') yield at.value
    else for (const { to } of at.ways) met.add(to)
  }
}

/** The inputs that a row names. */
function cellsOf(fact: DecideFact, row: DecideRow, domains: Domains): Box {
  const box = new Map<FactId, AtomSet>()
  for (const [index, input] of fact.inputs.entries()) {
    const cell = row.cells[index]
    const { definite, taken } = domains.of(input)
    const set = cell ? taken(cell) : definite
    // A cell that takes everything says no more than `any`.
    if (set !== definite) box.set(input, set)
  }
  return box
}

function keysOf({ inputs, rows }: DecideFact) {
  return new Map(
    inputs.map((input, index) => [input, rows.flatMap(({ cells }) => cells[index] ?? [])] as const),
  )
}
