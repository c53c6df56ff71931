import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readKnowledgeBase } from '../../authoring/read-knowledge-base.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Call } from '../call/command.ts'
import type { Ending } from '../call/ending.ts'
import { flagOf } from '../call/flag-of.ts'
import { wrongUse } from '../call/wrong-use.ts'
import { placeDiagnostics } from '../formats/place-diagnostics.ts'
import { pretty } from '../formats/pretty.ts'
import { findRules } from '../knowledge/find-rules.ts'
import { loadKnowledge } from '../knowledge/load-knowledge.ts'
import { revisionSources } from './revision-sources.ts'

const mostShown = 5

/** A version of a knowledge base: a folder where the word is one, else what a git revision holds of --rules. */
export function loadVersion(
  call: Call,
  word: string,
): { readonly knowledge: KnowledgeBase } | { readonly ending: Ending } {
  const { shell } = call
  if (isFolder(resolve(shell.folder, word))) return loadKnowledge(call, word)
  const found = findRules(shell, flagOf(call, 'rules'))
  if ('mistake' in found) return { ending: wrongUse(found.mistake) }
  const read = revisionSources(found.folder, word)
  if ('mistake' in read) return { ending: wrongUse(read.mistake) }
  const { knowledge, diagnostics } = readKnowledgeBase(read.sources)
  if (knowledge) return { knowledge }
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const places = { rules: join(shell.folder, `${word}:`), folder: shell.folder }
  shell.talk.write(
    `${pretty(placeDiagnostics(errors, read.sources, places), mostShown)}A version with mistakes is not compared.\n`,
  )
  return { ending: { kind: 'findings' } }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
