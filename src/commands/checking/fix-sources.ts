import { readKnowledgeBase } from '../../authoring/read-knowledge-base.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import { applyEdits } from './apply-edits.ts'
import { type CheckOptions, checkedFrom } from './check-sources.ts'
import { findingCounts, findingName, onlyLost } from './finding-counts.ts'

export interface Fixed {
  readonly sources: readonly Source[]
  /** What was put right, with the sources as they were then, in the order of doing. */
  readonly made: readonly { readonly diagnostic: Diagnostic; readonly before: readonly Source[] }[]
  /** Edits that would have left the finding, or made another. */
  readonly refused: readonly Diagnostic[]
}

/** Rounds of a check: fixed errors let the lint rules see more. */
const MOST_ROUNDS = 20
/** Each edit that is tried alone costs a check. */
const MOST_TRIED_ALONE = 200

interface Looked {
  readonly sources: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
  readonly usable: boolean
}

/**
 * Makes the safe edits that findings carry, and keeps those after which the finding is gone and none is new.
 * Nothing is written.
 */
export function fixSources(sources: readonly Source[], options: CheckOptions): Fixed {
  let now = look(sources, options)
  const made: Fixed['made'][number][] = []
  const refused = new Map<string, Diagnostic>()
  let left = MOST_TRIED_ALONE
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // What else cannot be read comes first: lint rules look at the rest then.
    const told = now.usable ? now.diagnostics : readingOnly(now, options)
    const open = told.filter(
      (one) => (one.edits ?? []).length > 0 && !refused.has(findingName(one)),
    )
    if (open.length === 0) break
    let next = tryEdits(now, open, options)
    let done: readonly Diagnostic[] = open
    for (const one of next ? [] : open) {
      left -= 1
      next = left < 0 ? undefined : tryEdits(now, [one], options)
      done = [one]
      if (next) break
      refused.set(findingName(one), one)
    }
    if (!next) break
    for (const diagnostic of done) made.push({ diagnostic, before: now.sources })
    now = next
  }
  return { sources: now.sources, made, refused: [...refused.values()] }
}

function tryEdits(
  now: Looked,
  findings: readonly Diagnostic[],
  options: CheckOptions,
): Looked | undefined {
  const changed = applyEdits(
    now.sources,
    findings.flatMap(({ edits }) => edits ?? []),
  )
  if (!changed) return undefined
  const after = look(changed, options)
  const before = now.usable ? now.diagnostics : readingOnly(now, options)
  // Lint rules look at what can be read only: what they say of a file that was just mended is not new.
  const since = now.usable ? after.diagnostics : readingOnly(after, options)
  const lost = findingCounts(findings)
  return onlyLost(findingCounts(before), findingCounts(since), lost) ? after : undefined
}

function look(sources: readonly Source[], options: CheckOptions): Looked {
  const authored = readKnowledgeBase(sources, options.memory.read, options.memory.linked)
  const { diagnostics } = checkedFrom(authored, sources, options)
  return { sources, diagnostics, usable: authored.knowledge !== undefined }
}

function readingOnly({ sources }: Looked, { memory }: CheckOptions): readonly Diagnostic[] {
  return readKnowledgeBase(sources, memory.read, memory.linked).diagnostics
}
