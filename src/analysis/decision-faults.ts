import type { DecideFact, DecideRow, FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type AtomSet, NO_ATOMS } from './atom-set.ts'
import { type Box, isWithin, meet } from './box.ts'
import type { Diagram } from './decision-diagram.ts'
import { type Domains, domainsFor } from './domains.ts'
import { remembered } from './remembered.ts'
import { NO_ROW, rowsDiagram } from './rows-diagram.ts'

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

export interface Unreached {
  readonly rows: readonly DecideRow[]
  /** Empty where an input can never be what the row says. */
  readonly by: readonly DecideRow[]
}

export interface Contradiction {
  readonly row: DecideRow
  readonly above: DecideRow
  /** Inputs where both hold. */
  readonly both: Box
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

function unreachedRows(
  { rows }: DecideFact,
  boxes: readonly Box[],
  used: ReadonlySet<number>,
): readonly Unreached[] {
  const groups = new Map<
    string,
    { readonly rows: DecideRow[]; readonly by: readonly DecideRow[] }
  >()
  for (const [index, row] of rows.entries()) {
    const box = boxes[index]
    if (used.has(index) || !box) continue
    const above = rows.slice(0, index)
    const alone = above.find((_, other) => isWithin(box, boxes[other] ?? box))
    const by = alone ? [alone] : above.filter((_, other) => overlap(boxes[other], box))
    const name = alone && !isVoid(box) ? String(rows.indexOf(alone)) : `row ${index}`
    const group = groups.get(name) ?? { rows: [], by: isVoid(box) ? [] : by }
    group.rows.push(row)
    groups.set(name, group)
  }
  return [...groups.values()]
}

function isVoid(box: Box): boolean {
  return [...box.values()].some((set) => set === NO_ATOMS)
}

/** More are not looked for. */
const MOST_CONTRADICTIONS = 3

function contradictions(
  fact: DecideFact,
  boxes: readonly Box[],
  used: ReadonlySet<number>,
  diagram: Diagram<number>,
): readonly Contradiction[] {
  const found: Contradiction[] = []
  for (const [index, row] of fact.rows.entries()) {
    if (!used.has(index)) continue
    for (let other = 0; other < index; other += 1) {
      const above = fact.rows[other]
      if (!above || above.value === row.value) continue
      const both = overlap(boxes[other], boxes[index])
      if (!both || isException(boxes[other], boxes[index])) continue
      const witness = caseOf(diagram, other, both, fact)
      if (!witness) continue
      found.push({ row, above, both: witness })
      break
    }
    // A table that is written in another order altogether is one mistake.
    if (found.length === MOST_CONTRADICTIONS) break
  }
  return found
}

/** A case within a box that comes to a leaf, as far down as it is told apart. */
function caseOf(
  diagram: Diagram<number>,
  leaf: number,
  within: Box,
  fact: DecideFact,
): Box | undefined {
  const failed = new Set<Diagram<number>>()
  const search = (at: Diagram<number>, box: Box): Box | undefined => {
    if (at.kind === 'leaf') return at.value === leaf ? box : undefined
    if (failed.has(at)) return undefined
    const input = fact.inputs[at.input] ?? ''
    for (const { atoms, to } of at.ways) {
      const set = atoms & (within.get(input) ?? atoms)
      const found = set === NO_ATOMS ? undefined : search(to, new Map([...box, [input, set]]))
      if (found) return found
    }
    failed.add(at)
    return undefined
  }
  return search(diagram, within)
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

function overlap(one: Box | undefined, other: Box | undefined): Box | undefined {
  return one && other && meet(one, other)
}

/** A row that holds for a part of what a row below holds for is an exception to it. */
function isException(above: Box | undefined, below: Box | undefined): boolean {
  return above !== undefined && below !== undefined && isWithin(above, below)
}

function keysOf({ inputs, rows }: DecideFact) {
  return new Map(
    inputs.map((input, index) => [input, rows.flatMap(({ cells }) => cells[index] ?? [])] as const),
  )
}
