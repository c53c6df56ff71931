import type { Command } from './call/command.ts'

export const graph: Command = {
  name: 'graph',
  summary: 'Draws a guide, or how guides lead to each other.',
  takes: '[GUIDE]',
  least: 0,
  most: 1,
  flags: [
    { name: 'format', value: 'FORMAT', does: 'mermaid, dot or svg' },
    { name: 'all', does: 'how guides lead to each other' },
    { name: 'output', value: 'FILE', does: 'write it there' },
  ],
  examples: [
    { line: 'unstuck graph slow-delivery', does: 'Mermaid, for a page that draws it' },
    { line: 'unstuck graph slow-delivery --format svg --output slow.svg', does: 'a picture' },
    { line: 'unstuck graph --all --format dot', does: 'every guide, for Graphviz' },
  ],
  run: async (call) => (await import('./run-graph.ts')).runGraph(call),
}
