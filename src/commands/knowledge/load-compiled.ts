import { contentHash } from '../../authoring/content-hash.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Call } from '../call/command.ts'
import type { Ending } from '../call/ending.ts'
import { flagOf } from '../call/flag-of.ts'
import { wrongUse } from '../call/wrong-use.ts'
import { compiledCache } from './compiled-cache.ts'
import { findRules } from './find-rules.ts'
import { readSources } from './read-sources.ts'

export interface Compiled {
  readonly knowledge: KnowledgeBase
  /** The folder it was read from, absolute. */
  readonly rules: string
}

// The name of a bundled part ends in the hash of all that it leads to: another build never meets this one's files.
// Run from its sources there is no such name, and no cache.
const build = /-([A-Z0-9]{8})\.js$/.exec(import.meta.url)?.[1]

/** The knowledge base that a call means, as `loadKnowledge`, without reading it anew where nothing has changed. */
export async function loadCompiled(
  call: Call,
  named = flagOf(call, 'rules'),
): Promise<Compiled | { readonly ending: Ending }> {
  const found = findRules(call.shell, named)
  if ('mistake' in found) return { ending: wrongUse(found.mistake) }
  const cache = build === undefined ? undefined : compiledCache(call.shell, build)
  const { sources, diagnostics } = readSources(found.folder)
  const knowledge = diagnostics.length > 0 ? undefined : cache?.read(contentHash(sources))
  if (knowledge) return { knowledge, rules: found.folder }
  const { loadKnowledge } = await import('./load-knowledge.ts')
  const loaded = loadKnowledge(call, named)
  if ('knowledge' in loaded) cache?.write(loaded.knowledge)
  return loaded
}
