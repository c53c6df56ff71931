import type { Graph, GraphNode, Mark } from './graph.ts'
import { wrapped } from './wrapped.ts'

const shapes: Readonly<Record<GraphNode['kind'], readonly [string, string]>> = {
  question: ['{{', '}}'],
  checks: ['[[', ']]'],
  cause: ['[', ']'],
  note: ['(', ')'],
  information: ['(', ')'],
  guide: ['[/', '/]'],
  escalation: ['([', '])'],
}
const strokes: Readonly<Record<Mark, string>> = {
  finding: 'stroke:#c62828,stroke-width:3px,color:#c62828',
  uncovered: 'stroke:#e08a00,stroke-width:2px,stroke-dasharray:6 4,color:#a05a00',
}
const classes: Readonly<Record<Mark, string>> = {
  finding: 'fill:#fde7e7,stroke:#c62828,stroke-width:3px,color:#1a1a1a',
  uncovered: 'fill:#fff4e0,stroke:#e08a00,stroke-width:2px,color:#1a1a1a',
}

/** A Mermaid flow chart. No text of a writer can end its label: what is not plain is written as a character code. */
export function mermaid({ nodes, edges }: Graph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
  const nameOf = (id: string) => names.get(id) ?? 'n'
  const isOfAnswers = edges.some(({ label }) => label !== '')
  const lines = [isOfAnswers ? 'flowchart TD' : 'flowchart LR']
  for (const { id, kind, label: text, mark } of nodes) {
    const [open, close] = shapes[kind]
    const label = text
      .split('\n')
      .flatMap((line) => wrapped(line))
      .map(quoted)
      .join('<br/>')
    lines.push(`  ${nameOf(id)}${open}"${label}"${close}${mark ? `:::${mark}` : ''}`)
  }
  for (const { from, to, label } of edges) {
    const text = wrapped(label, 28, 8).map(quoted).join('<br/>')
    lines.push(`  ${nameOf(from)} -->${text === '' ? '' : `|"${text}"|`} ${nameOf(to)}`)
  }
  for (const mark of ['finding', 'uncovered'] as const) {
    if (nodes.some((node) => node.mark === mark)) lines.push(`  classDef ${mark} ${classes[mark]}`)
    const marked = edges.flatMap((edge, index) => (edge.mark === mark ? [index] : []))
    if (marked.length > 0) lines.push(`  linkStyle ${marked.join(',')} ${strokes[mark]}`)
  }
  return `${lines.join('\n')}\n`
}

/** Letters, digits and harmless signs as they are, all else by its number, as Mermaid reads it. */
function quoted(text: string): string {
  return text.replace(
    /[^\p{L}\p{N}\p{M} ,.:!?…()'/+=%-]/gu,
    (character) => `#${character.codePointAt(0) ?? 0};`,
  )
}
