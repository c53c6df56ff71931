import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { answerOfValue } from './answer-of-value.ts'
import { codesOfText } from './codes-of-text.ts'
import type { Evidence } from './evidence.ts'
import { factNames } from './fact-names.ts'
import { type TableCell, tableCells } from './table-cells.ts'
import { tokensOf } from './tokens-of.ts'

const line =
  /^[ \t*-]*(?<label>\p{L}[\p{L} _/-]{1,40}?)[ \t]*(?:[:=：]|\.{3,})[ \t]*["']?(?<value>[^\n"']{1,120}?)["']?[ \t,;]*$/gmu
const longestLabel = 60

/** Lines of a form and cells of a table: `Report delay: 12 s`, `Remarks ..... 1015`. The label is all of a fact's name. */
export function readFormLines(text: string, knowledge: KnowledgeBase): readonly Evidence[] {
  const facts = factsByName(knowledge)
  const met = new Set<string>()
  return [...linesOf(text), ...tableCells(text)].flatMap(({ label, value, start, end }) => {
    const id = label.length > longestLabel ? undefined : facts.get(nameOf(label))
    const fact = knowledge.facts.get(id ?? '')
    // A long log says the same on every line.
    if (fact === undefined || met.has(`${id} ${value}`)) return []
    met.add(`${id} ${value}`)
    const answer = answerOfValue(fact, value, knowledge)
    if (answer === undefined) return []
    const codes = fact.kind === 'text' ? codesOfText(fact, { found: value, start }, knowledge) : []
    return [{ fact: fact.id, text: answer, start, end }, ...codes]
  })
}

function linesOf(text: string): readonly TableCell[] {
  return [...text.matchAll(line)].map((match) => {
    const { label = '', value = '' } = match.groups ?? {}
    const start = match.index + match[0].lastIndexOf(value)
    return { label, value, start, end: start + value.length }
  })
}

const known = new WeakMap<KnowledgeBase, ReadonlyMap<string, string>>()

/** A name that two facts have says nothing. */
function factsByName(knowledge: KnowledgeBase): ReadonlyMap<string, string> {
  const before = known.get(knowledge)
  if (before !== undefined) return before
  const facts = new Map<string, string>()
  for (const [fact, names] of factNames(knowledge))
    for (const name of names) {
      const key = name.join(' ')
      facts.set(key, facts.has(key) && facts.get(key) !== fact ? '' : fact)
    }
  known.set(knowledge, facts)
  return facts
}

function nameOf(label: string): string {
  return tokensOf(label.replace(/[_/-]/g, ' '))
    .map(({ stem }) => stem)
    .join(' ')
}
