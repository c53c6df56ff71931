import { codesIn } from '../knowledge/codes-in-text.ts'
import { foldCode } from '../knowledge/fold-code.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { codeKeys } from './code-keys.ts'
import type { Evidence } from './evidence.ts'
import { isElsewhere } from './is-elsewhere.ts'
import { isHistory } from './is-history.ts'
import { isToldAsCode } from './is-told-as-code.ts'
import { meansOtherNumber } from './means-other-number.ts'

const denied =
  /(?<![\p{L}'’])(?:not|never|no|isn['’]t|wasn['’]t|instead of|rather than|neither|nor|except)\s+(?:(?:an?|the|error|code|err)\s+){0,3}["'“(]*$|不是["“]?$/iu

/** `result 0` says that there is no error. */
const success = /^(?:0|ok)$/i

/** Whether a code is denied anywhere: `you say it is 1014, but it is not 1014`. */
function isDenied(folded: string, start: number, end: number): boolean {
  const code = folded.slice(start, end)
  for (let at = folded.indexOf(code); at >= 0; at = folded.indexOf(code, at + 1))
    if (denied.test(folded.slice(Math.max(0, at - 40), at))) return true
  return false
}

/** The codes of each table that a ticket names as what happened, once each. */
export function readCodesOfTicket(text: string, knowledge: KnowledgeBase): readonly Evidence[] {
  const folded = foldCode(text)
  return [...knowledge.facts.values()].flatMap((fact): readonly Evidence[] => {
    const table = fact.kind === 'table' ? knowledge.tables.get(fact.table) : undefined
    if (table === undefined) return []
    return codesIn(text, table, codeKeys(table)).flatMap(({ code, start, end }) => {
      if (success.test(code)) return []
      // `error: none` is a sentence; codes that are words stand in capitals.
      if (/^\p{L}+$/u.test(code) && text.slice(start, end) !== code) return []
      if (meansOtherNumber(folded, start, end) || isDenied(folded, start, end)) return []
      if (!isToldAsCode(folded, start, end) || isElsewhere(folded, start)) return []
      if (isHistory(folded, start, end)) return []
      return [{ fact: fact.id, text: code, start, end }]
    })
  })
}
