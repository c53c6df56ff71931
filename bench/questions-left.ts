import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts'
import { answer } from '../src/session/answer.ts'
import { consult } from '../src/session/consult.ts'
import type { Session } from '../src/session/session.ts'
import type { QuestionView } from '../src/session/view.ts'

const mostQuestions = 8
const general = new Set(['otherwise', 'listed', 'unsure'])

/**
 * How many questions a consultation still asks until it shows a check or an end, on its
 * shortest and its longest way. Only definite answers that a branch names are followed;
 * where a step has none, one text that its `otherwise` takes. At most 8 are counted.
 */
export async function questionsLeft(
  knowledge: KnowledgeBase,
  session: Session,
): Promise<{ readonly least: number; readonly most: number }> {
  return left(knowledge, session, mostQuestions)
}

async function left(
  knowledge: KnowledgeBase,
  session: Session,
  limit: number,
): Promise<{ least: number; most: number }> {
  const view = await consult(knowledge, session)
  if (view.kind !== 'question' || limit === 0) return { least: 0, most: 0 }
  let [least, most] = [mostQuestions, 0]
  for (const text of textsFor(knowledge, view)) {
    const below = await left(knowledge, answer(session, view.fact, text), limit - 1)
    least = Math.min(least, below.least)
    most = Math.max(most, below.most)
  }
  return { least: least + 1, most: most + 1 }
}

function textsFor(knowledge: KnowledgeBase, { fact: id, leads }: QuestionView): readonly string[] {
  const fact = knowledge.facts.get(id)
  const named = leads.map((lead) => lead.answer).filter((key) => !general.has(key))
  switch (fact?.kind) {
    case 'choices':
    case 'yes-no':
      return named.length > 0 ? named : fact.choices.map((choice) => choice.id)
    case 'text':
      return fact.recognisers.map(({ example, label }) => example ?? label)
    case 'table': {
      const [row] = knowledge.tables.get(fact.table)?.rows ?? []
      const codes = named.length > 0 ? named : fact.keys.map((key) => row?.cells.get(key) ?? '')
      return codes.filter(Boolean).slice(0, 20)
    }
    case 'duration':
      return ['1 s', '1 min', '1 h']
    default:
      return ['1']
  }
}
