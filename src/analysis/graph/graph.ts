/** What a node stands for. */
export type NodeKind =
  | 'question'
  | 'checks'
  | 'cause'
  | 'note'
  | 'information'
  | 'guide'
  | 'escalation'

/** Drawn in a colour of its own: something is wrong there, or no scenario walks it. */
export type Mark = 'finding' | 'uncovered'

export interface GraphNode {
  readonly id: string
  readonly kind: NodeKind
  /** Text as writers wrote it; a line feed starts a new line. */
  readonly label: string
  readonly mark?: Mark
}

export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly label: string
  readonly mark?: Mark
}

/** A drawing of one guide, or of how guides lead to each other. */
export interface Graph {
  readonly title: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}
