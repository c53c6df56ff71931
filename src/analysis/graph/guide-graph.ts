import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Step } from '../../knowledge/step.ts'
import type { CauseId, Target } from '../../knowledge/target.ts'
import type { Span } from '../../text/span.ts'
import { type BranchRef, NOTHING_HELPED } from '../branch-ref.ts'
import { causesTried } from '../causes-tried.ts'
import { cut } from './cut.ts'
import type { Graph, GraphEdge, GraphNode, Mark } from './graph.ts'

export interface Marks {
  readonly hasFinding: (place: Span) => boolean
  /** No scenario walks the branch, or comes to the cause. */
  readonly isUncovered: (what: BranchRef | CauseId) => boolean
}

const unmarked: Marks = { hasFinding: () => false, isUncovered: () => false }

/** One guide: its steps, what each answer leads to, and where it ends. */
export function guideGraph(guide: Guide, knowledge: KnowledgeBase, marks: Marks = unmarked): Graph {
  const nodes = new Map<string, GraphNode>()
  const edges: GraphEdge[] = []
  const add = (node: GraphNode): string => {
    if (!nodes.has(node.id)) nodes.set(node.id, node)
    return node.id
  }
  /** Answers of a step that lead to the same place share an arrow, unless only one of them is marked. */
  const join = (edge: GraphEdge): void => {
    const at = edges.findIndex(
      ({ from, to, mark }) => from === edge.from && to === edge.to && mark === edge.mark,
    )
    const beside = edges[at]
    if (beside) edges[at] = { ...beside, label: `${beside.label}, ${edge.label}` }
    else edges.push(edge)
  }
  const causeNode = (id: string): string => {
    const cause = guide.causes.get(id)
    const mark = markOf([cause?.span], id, marks)
    return add({ id: `cause ${id}`, kind: 'cause', label: cut(cause?.text ?? id), ...mark })
  }
  const targetNode = (target: Target): string => {
    switch (target.kind) {
      case 'go':
        return `step ${target.step}`
      case 'cause':
        return causeNode(target.cause)
      case 'note': {
        const text = guide.notes.get(target.note)?.text ?? target.note
        return add({ id: `note ${target.note}`, kind: 'note', label: cut(text) })
      }
      case 'guide': {
        const title = knowledge.guides.get(target.guide)?.title ?? target.guide
        return add({ id: `guide ${target.guide}`, kind: 'guide', label: cut(title) })
      }
      case 'escalate':
        return add({ id: 'escalate', kind: 'escalation', label: 'Escalate' })
      default:
        return target satisfies never
    }
  }
  const stepEdges = (step: Step): void => {
    const from = `step ${step.id}`
    const name = (written: string) => ({ guide: guide.id, step: step.id, written })
    if (step.kind === 'ask') {
      for (const { written, target, span, targetSpan } of step.branches) {
        const mark = markOf([span, targetSpan], name(written), marks)
        join({ from, to: targetNode(target), label: written, ...mark })
      }
      return
    }
    for (const cause of causesTried(guide, step)) {
      edges.push({ from, to: causeNode(cause), label: `fixed by ${cause}` })
    }
    const mark = markOf([step.otherwiseSpan], name(NOTHING_HELPED), marks)
    edges.push({ from, to: targetNode(step.otherwise), label: 'nothing helped', ...mark })
  }

  const { body } = guide
  if (body.kind !== 'steps') {
    const text = body.kind === 'information' ? body.text : body.reason
    add({ id: 'answer', kind: 'information', label: `${guide.title}\n${cut(text)}` })
    return { title: guide.title, nodes: [...nodes.values()], edges }
  }
  // All steps stand before what they lead to, in written order: drawings are stable.
  for (const step of body.steps.values()) {
    const mark = markOf([step.span], undefined, marks)
    add({ id: `step ${step.id}`, ...stepText(step, guide, knowledge), ...mark })
  }
  for (const step of body.steps.values()) stepEdges(step)
  return { title: guide.title, nodes: [...nodes.values()], edges }
}

function stepText(
  step: Step,
  guide: Guide,
  { facts }: KnowledgeBase,
): Pick<GraphNode, 'kind' | 'label'> {
  if (step.kind === 'ask') {
    const question = facts.get(step.fact)?.ask ?? step.fact
    return { kind: 'question', label: `${step.id}\n${cut(question)}` }
  }
  const checks = causesTried(guide, step).map((cause, index) => `${index + 1}. ${cause}`)
  return { kind: 'checks', label: [step.id, ...checks].join('\n') }
}

function markOf(
  places: readonly (Span | undefined)[],
  what: BranchRef | CauseId | undefined,
  { hasFinding, isUncovered }: Marks,
): { readonly mark?: Mark } {
  if (places.some((place) => place && hasFinding(place))) return { mark: 'finding' }
  return what !== undefined && isUncovered(what) ? { mark: 'uncovered' } : {}
}
