import { dot } from '../../analysis/graph/dot.ts'
import type { Graph } from '../../analysis/graph/graph.ts'

/** An SVG picture, drawn by Graphviz within this process. */
export async function svg(graph: Graph): Promise<string> {
  const { instance } = await import('@viz-js/viz')
  const viz = await instance()
  return viz.renderString(dot(graph), { format: 'svg' })
}
