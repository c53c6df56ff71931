import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recognise } from '../knowledge/recognise.ts'
import type { Evidence } from './evidence.ts'
import { stem } from './stem.ts'

const line =
  /^[ \t*-]*(?<label>\p{L}[\p{L} _/-]{1,40}?)[ \t]*[:=：][ \t]*["']?(?<value>[^\n"']{1,120}?)["']?[ \t,;]*$/gmu

/** Lines of a form: `Report delay: 12 s`, `private-dns: yes`. The label is all of a fact's name. */
export function readFormLines(text: string, knowledge: KnowledgeBase): readonly Evidence[] {
  const facts = new Map([...knowledge.facts.values()].map((fact) => [nameOf(fact.id), fact]))
  return [...text.matchAll(line)].flatMap((match): readonly Evidence[] => {
    const { label = '', value = '' } = match.groups ?? {}
    const fact = facts.get(nameOf(label))
    if (fact === undefined || fact.kind === 'decide' || fact.kind === 'text') return []
    const read = recognise(fact, value, knowledge)
    if (read.kind !== 'answer') return []
    if (read.answer.kind === 'unsure' || read.answer.kind === 'unlisted') return []
    const start = match.index + match[0].lastIndexOf(value)
    const typed = read.answer.kind === 'choice' ? read.answer.id : value
    return [{ fact: fact.id, text: typed, start, end: start + value.length }]
  })
}

function nameOf(label: string): string {
  return label
    .toLowerCase()
    .split(/[\s_/-]+/)
    .map(stem)
    .join(' ')
}
