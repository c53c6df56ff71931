import { answersOf } from './answers-schema.ts'
import { blank } from './blank.ts'
import type { JsonSchema } from './json-schema.ts'
import { mapSchema } from './map-schema.ts'
import { oneOfSchema, someOfSchema } from './one-of-schema.ts'
import { textSchema, textsSchema } from './text-schema.ts'
import type { WrittenNames } from './written-names.ts'

const outcomes = ['fixed', 'not-fixed', 'cannot-check']

/** The schema of `guides/NAME.test.yaml`. */
export function scenariosSchema(names: WrittenNames): JsonSchema {
  const { facts, guides, tables, causes, notes } = names
  const ids = facts.map(({ name }) => name.value)
  const guideIds = guides.map(({ id }) => id)
  const given = facts
    // What is decided cannot be given.
    .filter(({ type }) => type?.kind !== 'decide')
    .map(({ name, ask, type }) => {
      const answers = type?.kind === 'text' ? [] : [...answersOf(type, tables).keys()]
      return [name.value, textSchema(ask?.value ?? name.value, [...answers, 'unsure'])] as const
    })
  const expect = mapSchema({
    cause: textSchema('It ends at this cause: its name, or GUIDE/CAUSE.', causes),
    'fixed by': textSchema('It ends at this cause because its check was it.', causes),
    answer: textSchema('It ends with the answer of a guide: its name, or true.', [
      'true',
      ...guideIds,
    ]),
    note: textSchema('It ends with this note.', notes),
    escalation: textSchema('It ends with an escalation: true, or words of its text.', ['true']),
    undecided: textsSchema('It ends undecided between these causes.', causes),
    asks: oneOfSchema(ids, 'The next question asks for this fact.'),
    asked: someOfSchema(ids, 'The facts that were asked, in this order.'),
    guide: oneOfSchema(guideIds, 'The guide it is in at the end.'),
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'array',
    items: mapSchema(
      {
        name: textSchema('What is special about it.'),
        given: mapSchema(Object.fromEntries(given), {
          markdownDescription: 'Facts, each with what a person types.',
        }),
        tried: {
          type: 'object',
          markdownDescription: 'Causes, each with the outcome of its check; others are not-fixed.',
          additionalProperties: oneOfSchema(outcomes, 'What came of the check.'),
        },
        ticket: textSchema('A text that facts are read from.'),
        expect: { ...expect, markdownDescription: 'What should come of it.' },
      },
      {
        defaultSnippets: [
          {
            label: 'scenario',
            description: 'answers, and what they should lead to',
            body: {
              name: blank(1, 'what is special about it'),
              given: { [blank(2, 'fact')]: blank(3, 'answer') },
              expect: { cause: blank(4, 'cause') },
            },
          },
        ],
      },
    ),
  }
}
