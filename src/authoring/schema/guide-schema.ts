import { answersSchema } from './answers-schema.ts'
import { blank } from './blank.ts'
import type { JsonSchema } from './json-schema.ts'
import { mapSchema, namedSchema } from './map-schema.ts'
import { oneOfSchema, someOfSchema } from './one-of-schema.ts'
import { targetSchema } from './target-schema.ts'
import { textSchema, textsSchema } from './text-schema.ts'
import { when } from './when.ts'
import type { WrittenNames } from './written-names.ts'

const target = { $ref: '#/definitions/target' } as const

/** The schema of `guides/NAME.yaml`. */
export function guideSchema(names: WrittenNames): JsonSchema {
  const source = someOfSchema(
    names.sources.map(({ id }) => id),
    'Where it comes from: a name under `sources` of knowledge-base.yaml, or a list of them.',
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...mapSchema({
      title: textSchema('What the trouble is, in the words of those who have it.'),
      aliases: textsSchema('Other ways people put it. The search finds the guide by them.'),
      tags: textsSchema('Topics. The list of guides is sorted by the first one.', names.tags),
      source,
      steps: namedSchema(
        { $ref: '#/definitions/step' },
        'The steps of the guide, each with its name. The first one is the start.',
      ),
      answer: textSchema('In place of `steps`: the text of a guide that only informs.'),
      unanswered: textSchema('In place of `steps`: why the sources give no answer.'),
      causes: namedSchema(
        { $ref: '#/definitions/cause' },
        'The causes of the guide, each with its name.',
      ),
      notes: namedSchema(textSchema('The text.'), 'Texts that a guide can end with.'),
      escalation: textSchema('Whom to ask when nothing is left, and what to send along.'),
    }),
    definitions: {
      target: targetSchema(names.guides),
      step: stepSchema(names, source),
      cause: causeSchema(source),
    },
  }
}

function stepSchema({ facts, causes, tables }: WrittenNames, source: JsonSchema): JsonSchema {
  const ids = facts.map(({ name }) => name.value)
  return mapSchema(
    {
      say: textSchema('Shown with the step, before its question.'),
      ask: oneOfSchema(ids, 'The fact that is asked for: a name of facts.yaml.'),
      answers: { type: 'object', markdownDescription: 'Each answer, and where it leads.' },
      try: textsSchema('Causes to check one after another.', causes),
      otherwise: { ...target, markdownDescription: 'Where it goes on when no cause was it.' },
      source,
    },
    {
      allOf: facts.map((fact) =>
        when(
          { properties: { ask: oneOfSchema([fact.name.value], '') }, required: ['ask'] },
          { properties: { answers: answersSchema(fact, tables) } },
        ),
      ),
      defaultSnippets: [
        {
          label: 'ask',
          description: 'a step that asks for a fact',
          body: {
            ask: blank(1, 'fact'),
            answers: { [blank(2, 'answer')]: `cause ${blank(3, 'cause')}` },
          },
        },
        {
          label: 'try',
          description: 'a step that checks causes one after another',
          body: { try: [blank(1, 'cause')], otherwise: 'escalate' },
        },
      ],
    },
  )
}

function causeSchema(source: JsonSchema): JsonSchema {
  return mapSchema(
    {
      cause: textSchema('What is wrong, in a sentence.'),
      check: textSchema('How to find out whether it is this. Asked where the cause is tried.'),
      remedy: textSchema('How to put it right: what to do first, one action a line.'),
      unanswered: textSchema('In place of `remedy`: why the sources give none.'),
      likelihood: oneOfSchema(
        ['rare', 'occasional', 'common', 'usual'],
        'How often it is this. With `effort` on every cause of a `try`, the best check comes first.',
      ),
      effort: oneOfSchema(['low', 'medium', 'high'], 'What the check costs.'),
      source,
    },
    {
      defaultSnippets: [
        {
          label: 'cause',
          description: 'a cause with its check and remedy',
          body: {
            cause: blank(1, 'What is wrong.'),
            check: blank(2, 'How to see it.'),
            remedy: blank(3, 'What to do.'),
          },
        },
      ],
    },
  )
}
