import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { guideJumps } from '../guide-jumps.ts'
import { cut } from './cut.ts'
import type { Graph, GraphNode } from './graph.ts'

/** How the guides of a knowledge base lead to each other. */
export function knowledgeGraph(knowledge: KnowledgeBase): Graph {
  const guides = [...knowledge.guides.values()]
  return {
    title: knowledge.name,
    nodes: guides.map(nodeOf),
    edges: guides.flatMap((guide) =>
      [...guideJumps(guide)].map((to) => ({ from: guide.id, to, label: '' })),
    ),
  }
}

function nodeOf({ id, title, body }: Guide): GraphNode {
  return { id, kind: body.kind === 'steps' ? 'guide' : 'information', label: cut(title) }
}
