import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'
import { compile } from './compile.ts'
import type { Rules } from './rule.ts'
import { createRuleEngine, type RuleEngine } from './rule-engine.ts'

/** A guide's rules and the engine that runs them. */
export interface CompiledGuide {
  readonly rules: Rules
  readonly engine: RuleEngine
}

/** Engines cost about 1 KB a rule; a server that meets thousands of guides keeps only the latest. */
const MOST_ENGINES = 64

const compiled = new WeakMap<KnowledgeBase, Map<GuideId, CompiledGuide>>()

/** The compiled form of a guide, built on first use. Throws when there is no such guide: callers look before. */
export function compiledGuide(knowledge: KnowledgeBase, id: GuideId): CompiledGuide {
  const guides = compiled.get(knowledge) ?? new Map<GuideId, CompiledGuide>()
  compiled.set(knowledge, guides)
  const known = guides.get(id)
  // Taken out and put back, so that the first one in the Map is the one not used for longest.
  guides.delete(id)
  const guide = known ?? build(knowledge, id)
  guides.set(id, guide)
  for (const oldest of guides.keys()) {
    if (guides.size <= MOST_ENGINES) break
    guides.delete(oldest)
  }
  return guide
}

function build(knowledge: KnowledgeBase, id: GuideId): CompiledGuide {
  const guide = knowledge.guides.get(id)
  if (!guide) throw new Error(`No guide is called "${id}".`)
  return compileGuide(compile(guide))
}

/** An engine for rules of one's own, for instance with one taken out. */
export function compileGuide(rules: Rules): CompiledGuide {
  return { rules, engine: createRuleEngine(rules) }
}
