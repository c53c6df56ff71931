import { flowOf } from '../analysis/flow.ts'
import { remembered } from '../analysis/remembered.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source } from '../text/source.ts'
import type { Authored } from './authored.ts'
import { contentHash } from './content-hash.ts'
import { alreadyTried } from './lint-rules/already-tried.ts'
import { ambiguousMatch } from './lint-rules/ambiguous-match.ts'
import { contradictingRows } from './lint-rules/contradicting-rows.ts'
import { deadEnd } from './lint-rules/dead-end.ts'
import { duplicateAlias } from './lint-rules/duplicate-alias.ts'
import { exampleElsewhere } from './lint-rules/example-elsewhere.ts'
import { gap } from './lint-rules/gap.ts'
import { holeInText } from './lint-rules/hole-in-text.ts'
import { idleRecogniser } from './lint-rules/idle-recogniser.ts'
import { ignoreWithoutReason } from './lint-rules/ignore-without-reason.ts'
import type { Finding, LintRule } from './lint-rules/lint-rule.ts'
import { loop } from './lint-rules/loop.ts'
import { mergeLeftovers } from './lint-rules/merge-leftovers.ts'
import { missingRow } from './lint-rules/missing-row.ts'
import { missingSource } from './lint-rules/missing-source.ts'
import { neverReached } from './lint-rules/never-reached.ts'
import { notFullyChecked } from './lint-rules/not-fully-checked.ts'
import { partialLikelihood } from './lint-rules/partial-likelihood.ts'
import { patternWithoutExample } from './lint-rules/pattern-without-example.ts'
import { ruledOut } from './lint-rules/ruled-out.ts'
import { sameAnswers } from './lint-rules/same-answers.ts'
import { shadowedRecogniser } from './lint-rules/shadowed-recogniser.ts'
import { staleSource } from './lint-rules/stale-source.ts'
import { swallowedChoice } from './lint-rules/swallowed-choice.ts'
import { tooManyChecks } from './lint-rules/too-many-checks.ts'
import { tooManyQuestions } from './lint-rules/too-many-questions.ts'
import { triedWithoutCheck } from './lint-rules/tried-without-check.ts'
import { unansweredWithoutWords } from './lint-rules/unanswered-without-words.ts'
import { unknownGuideInTable } from './lint-rules/unknown-guide-in-table.ts'
import { unreachableStep } from './lint-rules/unreachable-step.ts'
import { unreachedRow } from './lint-rules/unreached-row.ts'
import { unusedCause } from './lint-rules/unused-cause.ts'
import { unusedColumn } from './lint-rules/unused-column.ts'
import { unusedFact } from './lint-rules/unused-fact.ts'
import { unusedIgnore } from './lint-rules/unused-ignore.ts'
import { unusedNote } from './lint-rules/unused-note.ts'
import { unusedTable } from './lint-rules/unused-table.ts'
import { unwrittenText } from './lint-rules/unwritten-text.ts'
import { silence } from './silence.ts'
import type { SoundPart } from './sound-part.ts'
import { withoutConsequences } from './without-consequences.ts'

/** The lint rules in reading order: where answers lead, what people read, what is left over, facts, sources. */
export const lintRules: readonly LintRule[] = [
  gap,
  neverReached,
  ruledOut,
  unreachableStep,
  loop,
  deadEnd,
  sameAnswers,
  swallowedChoice,
  notFullyChecked,
  holeInText,
  unwrittenText,
  unansweredWithoutWords,
  tooManyQuestions,
  tooManyChecks,
  partialLikelihood,
  triedWithoutCheck,
  alreadyTried,
  duplicateAlias,
  unusedCause,
  unusedNote,
  unusedFact,
  unusedTable,
  unusedColumn,
  unknownGuideInTable,
  ambiguousMatch,
  shadowedRecogniser,
  idleRecogniser,
  exampleElsewhere,
  patternWithoutExample,
  missingRow,
  unreachedRow,
  contradictingRows,
  missingSource,
  staleSource,
  unusedIgnore,
  ignoreWithoutReason,
]

export interface LintOptions {
  /** The day of the check, `2026-11-22`. */
  readonly today: string
  /** What was found before, by content: a guide that did not change is not looked at again. */
  readonly memory?: Map<string, readonly Diagnostic[]>
}

/**
 * Every diagnostic of a knowledge base: those of reading, and those of the lint rules for what could be
 * read; what comments silence is left out. By path, then place, then code.
 */
export function lint(authored: Authored, options: LintOptions): readonly Diagnostic[] {
  const { knowledge, diagnostics, sources, sound } = authored
  const untold = new Set(lintRules.filter((rule) => !canTell(rule, sound)).map(({ code }) => code))
  const found = [
    ...rememberedFindings(authored, options.memory).filter(({ code }) => !untold.has(code)),
    ...lintRules
      .filter(({ code, checkBase }) => checkBase && !untold.has(code))
      .flatMap((rule) => {
        const base = { knowledge: sound.knowledge, authored, today: options.today }
        return diagnosticsOf(rule, rule.checkBase?.(base))
      }),
  ]
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ span }) => span)
  const own = withoutConsequences(found, errors)
  const codes = [...new Set([...lintRules, ...diagnostics, ...own].map(({ code }) => code))]
  // A mistake of reading cannot be silenced; a warning can.
  const told = knowledge
    ? silence([...diagnostics, ...own], sources.values(), codes)
    : [...diagnostics, ...silence(own, sources.values(), codes, sound.whole)]
  return told.toSorted(byPlace)
}

function canTell({ needs }: LintRule, { whole, sources }: SoundPart): boolean {
  return needs === undefined || (needs === 'everything' ? whole : sources)
}

/** What depends on the facts and tables alone, or on these and one guide. */
function rememberedFindings(authored: Authored, memory: LintOptions['memory']): Diagnostic[] {
  const { sources, guideDocuments, sound } = authored
  const { knowledge } = sound
  const found: Diagnostic[] = []
  const look = (key: string, workOut: () => readonly Diagnostic[]): void => {
    const findings = memory?.get(key) ?? workOut()
    memory?.set(key, findings)
    for (const one of findings) found.push(one)
  }
  const shared = memory ? sharedHash(authored) : ''
  // Which of them are sound depends on mistakes anywhere.
  const names = [...knowledge.facts.keys(), '', ...knowledge.tables.keys()]
  look(`${shared} ${names.join(' ')}`, () =>
    lintRules.flatMap((rule) => diagnosticsOf(rule, rule.checkFacts?.({ knowledge }))),
  )
  for (const document of guideDocuments) {
    const guide = knowledge.guides.get(document.id)
    const source = sources.get(document.path)
    // Of two files with the same name, `other.yaml` and `other.yml`, one is the guide.
    const isIt = guide?.span.path === document.path && sound.guides.has(document.id)
    if (!guide || !source || !isIt) continue
    look(`${shared} ${hashOf(source)}`, () => {
      const toLint = { guide, knowledge, flow: flowOf(guide, knowledge) }
      return mergeLeftovers(
        lintRules.flatMap((rule) => diagnosticsOf(rule, rule.checkGuide?.(toLint))),
      )
    })
  }
  return found
}

/** The content hash of all that guides may name. */
function sharedHash({ sources, guideDocuments }: Authored): string {
  const guidePaths = new Set(guideDocuments.map(({ path }) => path))
  return contentHash(
    [...sources.values()].filter(({ path }) => !isOfGuides(path) && !guidePaths.has(path)),
  )
}

const hashOf = remembered((source: Source): string => contentHash([source]))

/** Scenarios say nothing about a guide that a lint rule looks at. */
function isOfGuides(path: string): boolean {
  return /\.test\.ya?ml$/.test(path)
}

function diagnosticsOf(
  { code, severity }: LintRule,
  findings: Iterable<Finding> | undefined,
): readonly Diagnostic[] {
  return [...(findings ?? [])].map((finding) => ({ code, severity, ...finding }))
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  if (one.span.path !== other.span.path) return one.span.path < other.span.path ? -1 : 1
  return one.span.start - other.span.start || (one.code < other.code ? -1 : 1)
}
