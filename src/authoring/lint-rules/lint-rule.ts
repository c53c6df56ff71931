import type { Flow } from '../../analysis/flow.ts'
import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Diagnostic, Severity } from '../../text/diagnostic.ts'
import type { Authored } from '../authored.ts'

/** What a lint rule found; the code, and the severity unless another one fits better, are the rule's. */
export type Finding = Omit<Diagnostic, 'code' | 'severity'> & { readonly severity?: Severity }

export interface GuideToLint {
  readonly guide: Guide
  readonly knowledge: KnowledgeBase
  /** Every case pushed through the guide. */
  readonly flow: Flow
}

export interface BaseToLint {
  readonly knowledge: KnowledgeBase
  readonly authored: Authored
  /** The day of the check, `2026-11-22`. */
  readonly today: string
}

/** A law that a knowledge base should keep, and the search for what breaks it. */
export interface LintRule {
  /** Stable, kebab-case. */
  readonly code: string
  readonly severity: Severity
  /** A sentence: what holds where nothing is found. */
  readonly law: string
  /** Excerpts of YAML; a line `# facts.yaml` says which file the lines below it are of. */
  readonly wrong: string
  readonly right: string
  /** What must have been read without a mistake: else what is found may follow from that mistake. */
  readonly needs?: 'everything' | 'sources'
  /** Looks at one guide; it may depend on that guide, the facts and the tables only. */
  readonly checkGuide?: (guide: GuideToLint) => Iterable<Finding>
  /** Looks at facts and tables; it may depend on these only. */
  readonly checkFacts?: (base: Pick<BaseToLint, 'knowledge'>) => Iterable<Finding>
  /** Looks at the knowledge base as a whole. */
  readonly checkBase?: (base: BaseToLint) => Iterable<Finding>
}
