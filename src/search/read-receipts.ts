import { codesIn } from '../knowledge/codes-in-text.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { codeKeys } from './code-keys.ts'
import type { Evidence } from './evidence.ts'
import { isHistory } from './is-history.ts'
import { isStated } from './is-stated.ts'

/** Who reports, in which words, and a word in capitals. */
const told =
  /(?<![\p{L}_])(?:[Rr]eceipts?|DLRs?|dlrs?|(?:[Ss]tatus|[Dd]elivery) ?[Rr]eports?|[Cc]allbacks?|回执|状态报告|回调)(?: (?:code|status|errmsg|for it|of it|from the carrier|of the carrier)){0,2}(?:\s?[:=：]\s?|\s*(?:says?|said|reads?|shows?|showed|is|was|were|are|always|all|came|comes|come|arrived|back|in|with|returns?|returned|gives?|gave|holds?|contains?|has|had|the|code|(?:码|里|中)?(?:为|是|显示|返回)(?:的?是)?)(?!\p{Ll})\s*){1,5}["'“「]?(?<code>[A-Z][A-Z0-9_]{2,12})(?![\p{L}\p{N}:])/gu

/** Receipt codes that are plain words, behind what reports them: `the status report says UNDELIV`. */
export function readReceipts(text: string, knowledge: KnowledgeBase): readonly Evidence[] {
  return [...text.matchAll(told)].flatMap((match) => {
    const code = match.groups?.code ?? ''
    const start = match.index + match[0].lastIndexOf(code)
    const end = start + code.length
    if (!isStated(text, start, end) || isHistory(text, start, end)) return []
    return [...knowledge.facts.values()].flatMap((fact): readonly Evidence[] => {
      const table = fact.kind === 'table' ? knowledge.tables.get(fact.table) : undefined
      if (table === undefined) return []
      const [found] = codesIn(code, table, codeKeys(table))
      return found === undefined ? [] : [{ fact: fact.id, text: found.code, start, end }]
    })
  })
}
