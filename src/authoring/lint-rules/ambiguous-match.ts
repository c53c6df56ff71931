import { normalise } from '../../text/normalise.ts'
import type { Span } from '../../text/span.ts'
import type { ChoiceDocument, FactTypeDocument } from '../documents/facts-document.ts'
import type { LintRule } from './lint-rule.ts'

export const ambiguousMatch: LintRule = {
  code: 'ambiguous-match',
  severity: 'warning',
  law: 'A word stands for one choice of a fact only.',
  wrong: `
# facts.yaml
sound:
  ask: What do you hear?
  choices:
    hum: { label: A hum, matches: [noise] }
    crack: { label: A crack, matches: [noise, bang] }
# guides/sound.yaml
steps:
  start:
    ask: sound
    answers:
      hum: cause busy
      crack: cause board
`,
  right: `
# facts.yaml
sound:
  ask: What do you hear?
  choices:
    hum: { label: A hum, matches: [buzz] }
    crack: { label: A crack, matches: [bang] }
# guides/sound.yaml
steps:
  start:
    ask: sound
    answers:
      hum: cause busy
      crack: cause board
`,
  *checkBase({ authored }) {
    for (const { type } of authored.factsDocument?.facts ?? []) {
      const words = new Map<string, { readonly choice: string; readonly span: Span }>()
      for (const { name, label, matches } of choicesOf(type)) {
        for (const { value, span } of [name, ...(label ? [label] : []), ...matches]) {
          const word = normalise(value)
          const before = words.get(word)
          if (!before) words.set(word, { choice: name.value, span })
          if (!before || before.choice === name.value) continue
          yield {
            message: `"${value}" stands for "${name.value}" and for "${before.choice}", so it is understood as neither.`,
            span,
            also: [{ message: 'It is here already.', span: before.span }],
          }
        }
      }
    }
  },
}

function choicesOf(type: FactTypeDocument | undefined): readonly ChoiceDocument[] {
  if (type?.kind === 'choices') return type.choices
  if (type?.kind !== 'yes-no') return []
  const { span, yes, no } = type
  return [
    { name: { value: 'yes', span }, matches: yes },
    { name: { value: 'no', span }, matches: no },
  ]
}
