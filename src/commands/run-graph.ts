import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { dot } from '../analysis/graph/dot.ts'
import type { Graph } from '../analysis/graph/graph.ts'
import { guideGraph } from '../analysis/graph/guide-graph.ts'
import { knowledgeGraph } from '../analysis/graph/knowledge-graph.ts'
import { mermaid } from '../analysis/graph/mermaid.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { unknownName } from './call/unknown-name.ts'
import { wrongUse } from './call/wrong-use.ts'
import { describeFileError } from './describe-file-error.ts'
import { findingsIn } from './graphing/findings-in.ts'
import { svg } from './graphing/svg.ts'
import { uncoveredIn } from './graphing/uncovered-in.ts'
import { type Loaded, loadKnowledge } from './knowledge/load-knowledge.ts'

type Format = (graph: Graph) => string | Promise<string>

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['mermaid', mermaid],
  ['dot', dot],
  ['svg', svg],
])

/** Draws one guide with its findings and what no scenario walks, or all guides. */
export async function runGraph(call: Call): Promise<Ending> {
  const { flags, words } = call
  const name = flagOf(call, 'format') ?? 'mermaid'
  const format = formats.get(name)
  if (!format) return wrongUse(unknownName('format', name, formats.keys()))
  const [guide] = words
  if (guide === undefined && !flags.has('all')) {
    return wrongUse('Which guide? Write "unstuck graph GUIDE", or "unstuck graph --all".')
  }
  if (guide !== undefined && flags.has('all')) return wrongUse('--all takes no guide.')
  const loaded = loadKnowledge(call)
  if ('ending' in loaded) return loaded.ending
  const graph = await graphOf(call, loaded, guide)
  return 'mistake' in graph ? wrongUse(graph.mistake) : write(call, await format(graph))
}

async function graphOf(
  call: Call,
  loaded: Loaded,
  id: string | undefined,
): Promise<Graph | { readonly mistake: string }> {
  const { knowledge } = loaded
  if (id === undefined) return knowledgeGraph(knowledge)
  const guide = knowledge.guides.get(id)
  if (!guide) return { mistake: unknownName('guide', id, knowledge.guides.keys()) }
  const hasFinding = findingsIn(loaded.sources)
  return guideGraph(guide, knowledge, {
    hasFinding,
    isUncovered: await uncoveredIn(call, loaded, id),
  })
}

function write(call: Call, text: string): Ending {
  const file = flagOf(call, 'output')
  if (file === undefined) {
    call.shell.output.write(text)
    return { kind: 'done' }
  }
  try {
    writeFileSync(resolve(call.shell.folder, file), text)
    return { kind: 'done' }
  } catch (error) {
    return wrongUse(`"${file}" cannot be written: ${describeFileError(error)}.`)
  }
}
