import type { Fact } from '../../knowledge/fact.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { recognise } from '../../knowledge/recognise.ts'
import type { QuestionView } from '../../session/view.ts'
import type { LineRead, Request } from '../request.ts'

/** What of a question decides how it is asked. */
export type Question = Pick<QuestionView, 'fact' | 'type' | 'choices'>

/** How a question is asked: by its choices, or by a line that is read as its fact's answer. */
export function questionRequest(
  { fact: id, type, choices }: Question,
  rest: Pick<Request, 'above' | 'again' | 'brief' | 'actions' | 'initial'>,
  knowledge: KnowledgeBase,
): Request {
  const fact = knowledge.facts.get(id)
  const read = (line: string): LineRead =>
    fact === undefined ? { kind: 'take', value: line } : readAnswer(line, fact, knowledge)
  if (type !== 'text' && choices.length > 0) {
    const possible = new Set(choices.map((choice) => choice.id))
    return {
      kind: 'pick',
      ...rest,
      options: choices,
      read: (line) => ruledOut(read(line), possible, type),
    }
  }
  return { kind: 'field', ...rest, lettersAct: type === 'number' || type === 'duration', read }
}

function readAnswer(line: string, fact: Fact, knowledge: KnowledgeBase): LineRead {
  const recognised = recognise(fact, line, knowledge)
  if (recognised.kind === 'mistake') return recognised
  if (recognised.kind === 'several') return { kind: 'take', value: line }
  const { answer } = recognised
  if (answer.kind === 'unsure') return { kind: 'act', action: 'unsure' }
  return { kind: 'take', value: answer.kind === 'choice' ? answer.id : line }
}

// Of a carrier's three values a code may leave two: the third is understood, yet no answer.
function ruledOut(read: LineRead, possible: ReadonlySet<string>, type: string): LineRead {
  if (type === 'code' || read.kind !== 'take' || possible.has(read.value)) return read
  return { kind: 'mistake', message: 'That is not possible here.' }
}
