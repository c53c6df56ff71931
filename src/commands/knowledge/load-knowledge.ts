import { relative } from 'node:path'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Scenario } from '../../knowledge/scenario.ts'
import type { Source } from '../../text/source.ts'
import type { Call } from '../call/command.ts'
import type { Ending } from '../call/ending.ts'
import { flagOf } from '../call/flag-of.ts'
import { wrongUse } from '../call/wrong-use.ts'
import { placeDiagnostics } from '../formats/place-diagnostics.ts'
import { pretty } from '../formats/pretty.ts'
import { startProgress } from '../progress.ts'
import { findRules } from './find-rules.ts'
import { readFolder } from './read-folder.ts'

export interface Loaded {
  readonly knowledge: KnowledgeBase
  readonly scenarios: readonly Scenario[]
  readonly sources: readonly Source[]
  /** The folder it was read from, absolute. */
  readonly rules: string
}

const mostShown = 5

/**
 * The knowledge base that a call means; `named` goes before what the flag and the environment say. One with errors is
 * not loaded: the first of them are printed, and the command ends with findings.
 */
export function loadKnowledge(
  call: Call,
  named = flagOf(call, 'rules'),
): Loaded | { readonly ending: Ending } {
  const { shell } = call
  const found = findRules(shell, named)
  if ('mistake' in found) return { ending: wrongUse(found.mistake) }
  const { knowledge, scenarios, sources, diagnostics } = readFolder(
    found.folder,
    startProgress(shell),
  )
  if (knowledge) return { knowledge, scenarios, sources, rules: found.folder }
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const places = { rules: found.folder, folder: shell.folder }
  const shown = relative(shell.folder, found.folder) || '.'
  const folder = shown.startsWith('..') ? found.folder : shown
  shell.talk.write(
    `${pretty(placeDiagnostics(errors, sources, places), mostShown)}A knowledge base with mistakes is not used. "unstuck check ${folder}" shows all of them.\n`,
  )
  return { ending: { kind: 'findings' } }
}
