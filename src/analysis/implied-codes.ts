import type { FactId, TableFact, TextFact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Recognition } from '../knowledge/recogniser.ts'
import { rowsNamed } from '../knowledge/rows-named.ts'
import { type AtomSet, atomIndexes, NO_ATOMS } from './atom-set.ts'
import type { Box } from './box.ts'
import type { Domains } from './domains.ts'
import type { FactDomain } from './fact-domain.ts'

/**
 * The codes that a table fact may be, as far as the texts that it is read from already say: a text
 * recognised as `any code` of the table holds a listed code. Undefined where they say nothing.
 * The person may still contradict the text, so this narrows what is missed, never what is reached.
 */
export function impliedCodes(fact: TableFact, box: Box, domains: Domains): AtomSet | undefined {
  for (const source of fact.readFrom) {
    const texts = box.get(source)
    const implied = texts === undefined ? undefined : codesInTexts(fact, source, texts, domains)
    if (implied !== undefined) return implied
  }
  return undefined
}

/** The codes of a table that texts recognised so are sure to hold; undefined when some may hold none. */
export function codesInTexts(
  fact: TableFact,
  source: FactId,
  texts: AtomSet,
  domains: Domains,
): AtomSet | undefined {
  const { fact: text, atoms } = domains.of(source)
  if (text.kind !== 'text') return undefined
  const codes = domains.of(fact.id)
  let implied = NO_ATOMS
  for (const index of atomIndexes(texts)) {
    const atom = atoms[index]
    const recogniser = atom?.kind === 'text' ? atom.recogniser : undefined
    const ways = waysOf(text, recogniser)
    if (ways.length === 0) return undefined
    for (const way of ways) {
      const held = codesHeld(way, fact, codes, domains.knowledge)
      if (held === undefined) return undefined
      implied |= held
    }
  }
  return implied
}

function waysOf(text: TextFact, id: string | undefined): readonly Recognition[] {
  return text.recognisers.find((recogniser) => recogniser.id === id)?.ways ?? []
}

function codesHeld(
  way: Recognition,
  fact: TableFact,
  codes: FactDomain,
  knowledge: KnowledgeBase,
): AtomSet | undefined {
  if (way.kind === 'any code') {
    return way.table === fact.table ? codes.taken({ kind: 'listed' }) : undefined
  }
  const table = knowledge.tables.get(fact.table)
  if (way.kind !== 'code' || !table) return undefined
  let held = NO_ATOMS
  for (const code of way.codes) {
    const rows = rowsNamed(table, fact.keys, code).map(({ index }) => index)
    if (rows.length === 0) return undefined
    held |= codes.taken({ kind: 'code', code, rows })
  }
  return held
}
