import type { Graph, GraphNode, Mark } from './graph.ts'
import { wrapped } from './wrapped.ts'

const looks: Readonly<Record<GraphNode['kind'], string>> = {
  question: 'shape=box, style="rounded,filled", fillcolor="#e8f0fe", color="#4a6fa5"',
  checks: 'shape=box, style="filled", fillcolor="#eef7ee", color="#4f8a4f", peripheries=2',
  cause: 'shape=box, style="filled", fillcolor="#ffffff", color="#4f8a4f"',
  note: 'shape=note, style="filled", fillcolor="#ffffff", color="#777777"',
  information: 'shape=note, style="filled", fillcolor="#ffffff", color="#777777"',
  guide: 'shape=cds, style="filled", fillcolor="#f3e8fd", color="#7a4fa5", margin="0.3,0.1"',
  escalation: 'shape=oval, style="filled", fillcolor="#eeeeee", color="#777777"',
}
const nodeMarks: Readonly<Record<Mark, string>> = {
  finding: 'color="#c62828", penwidth=3, fillcolor="#fde7e7"',
  uncovered: 'color="#e08a00", penwidth=2, fillcolor="#fff4e0"',
}
const edgeMarks: Readonly<Record<Mark, string>> = {
  finding: 'color="#c62828", fontcolor="#c62828", penwidth=2.5',
  uncovered: 'color="#e08a00", fontcolor="#a05a00", style=dashed, penwidth=1.5',
}

/** A graph in Graphviz's language. */
export function dot({ title, nodes, edges }: Graph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
  const nameOf = (id: string) => names.get(id) ?? 'n'
  const marks = new Set([...nodes, ...edges].map(({ mark }) => mark))
  const legend = [
    ...(marks.has('finding') ? ['red: "unstuck check" finds something here'] : []),
    ...(marks.has('uncovered') ? ['orange: no scenario comes here'] : []),
  ]
  const lines = [
    'digraph {',
    `  graph [label="${[title, ...legend].map(quoted).join('\\n')}", fontsize=12]`,
    `  graph [rankdir=${directionOf(edges)}, ranksep=0.6, nodesep=0.35, fontname="Helvetica"]`,
    '  node [fontname="Helvetica", fontsize=11, margin="0.25,0.1"]',
    '  edge [fontname="Helvetica", fontsize=10, color="#555555", fontcolor="#333333"]',
  ]
  for (const { id, kind, label: text, mark } of nodes) {
    const label = text
      .split('\n')
      .flatMap((line) => wrapped(line))
      .map(quoted)
      .join('\\n')
    const extra = mark ? `, ${nodeMarks[mark]}` : ''
    lines.push(`  ${nameOf(id)} [label="${label}", ${looks[kind]}${extra}]`)
  }
  for (const { from, to, label, mark } of edges) {
    const text = wrapped(label, 28, 8).map(quoted).join('\\n')
    const extra = mark ? `, ${edgeMarks[mark]}` : ''
    lines.push(`  ${nameOf(from)} -> ${nameOf(to)} [label=" ${text} "${extra}]`)
  }
  return `${[...lines, '}'].join('\n')}\n`
}

/** Arrows without answers are guides that lead to each other: many, so they stand below each other. */
function directionOf(edges: Graph['edges']): 'TB' | 'LR' {
  return edges.some(({ label }) => label !== '') ? 'TB' : 'LR'
}

/** Within double quotes only a backslash and a quote mean something; `&` would begin a character's name. */
function quoted(text: string): string {
  return text
    .replace(/\p{C}/gu, '\uFFFD')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('&', '&amp;')
}
