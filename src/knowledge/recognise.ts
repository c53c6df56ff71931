import type { Answer } from './answer.ts'
import type { Fact } from './fact.ts'
import { isUnsure } from './is-unsure.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { parseDuration } from './parse-duration.ts'
import { parseNumber } from './parse-number.ts'
import { recogniseChoice } from './recognise-choice.ts'
import { recogniseCode } from './recognise-code.ts'
import { recogniserOf } from './recognise-text.ts'
import type { Row } from './table.ts'

export type Recognised =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Different codes in one text: the rows of all of them. */
  | { readonly kind: 'several'; readonly rows: readonly Row[] }
  /** One or two plain sentences that say what to type instead; `nearest` holds ids of choices. */
  | { readonly kind: 'mistake'; readonly message: string; readonly nearest: readonly string[] }

/** What a text, as a person typed or pasted it, says about a fact. `unsure` and its like answer every fact. */
export function recognise(fact: Fact, text: string, knowledge: KnowledgeBase): Recognised {
  if (fact.kind === 'decide') {
    return mistake('This is worked out from other answers. It cannot be answered itself.')
  }
  if (fact.kind === 'choices' || fact.kind === 'yes-no') {
    const recognised = recogniseChoice(fact, text)
    return recognised.kind === 'mistake' ? recognised : answered(recognised)
  }
  if (isUnsure(text)) return answered({ kind: 'unsure' })
  switch (fact.kind) {
    case 'number': {
      const parsed = parseNumber(fact, text)
      if ('mistake' in parsed) return mistake(parsed.mistake)
      return answered({ kind: 'number', value: parsed.value })
    }
    case 'duration': {
      const parsed = parseDuration(text)
      if ('mistake' in parsed) return mistake(parsed.mistake)
      return answered({ kind: 'number', value: parsed.ms })
    }
    case 'text': {
      if (text.trim() === '') return mistake('Type or paste what it says.')
      const recogniser = recogniserOf(fact, text, knowledge.tables)?.id
      return answered({ kind: 'text', text, ...(recogniser === undefined ? {} : { recogniser }) })
    }
    case 'table': {
      const table = knowledge.tables.get(fact.table)
      if (table === undefined) throw new Error(`No table is called "${fact.table}".`)
      const recognised = recogniseCode(fact, text, table)
      if (recognised.kind === 'mistake') return mistake(recognised.message)
      return recognised.kind === 'several' ? recognised : answered(recognised)
    }
    default:
      return fact satisfies never
  }
}

function answered(answer: Answer): Recognised {
  return { kind: 'answer', answer }
}

function mistake(message: string): Recognised {
  return { kind: 'mistake', message, nearest: [] }
}
