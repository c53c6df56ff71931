import { lint } from '../../src/authoring/lint.ts'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import { readSources } from '../../src/commands/knowledge/read-sources.ts'
import { placeOf } from '../../src/text/place.ts'

/** Everything that reading and the lint rules say of a folder, `guides/late.yaml:3 gap: ...`. */
export function findingsIn(folder: string, today = '2026-11-22'): readonly string[] {
  const { sources, diagnostics } = readSources(folder)
  const found = [...diagnostics, ...lint(readKnowledgeBase(sources), { today })]
  return found.map(({ code, message, span }) => {
    const source = sources.find(({ path }) => path === span.path)
    return `${span.path}:${source ? placeOf(source, span.start).line : 0} ${code}: ${message}`
  })
}
