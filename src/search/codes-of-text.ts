import { codesIn } from '../knowledge/codes-in-text.ts'
import type { TextFact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { codeKeys } from './code-keys.ts'
import type { Evidence } from './evidence.ts'

/** Codes that the text holds, for the facts that are read from it; a plain word is a code there. */
export function codesOfText(
  fact: TextFact,
  { found, start }: { found: string; start: number },
  { facts, tables }: KnowledgeBase,
): readonly Evidence[] {
  return [...facts.values()].flatMap((other): readonly Evidence[] => {
    const table = other.kind === 'table' ? tables.get(other.table) : undefined
    if (table === undefined || other.kind !== 'table' || !other.readFrom.includes(fact.id))
      return []
    return codesIn(found, table, codeKeys(table)).map((code) => ({
      fact: other.id,
      text: code.code,
      start: start + code.start,
      end: start + code.end,
    }))
  })
}
