import { factTypes, ownKeys } from '../documents/fact-type.ts'
import { blank } from './blank.ts'
import type { JsonSchema } from './json-schema.ts'
import { mapSchema, namedSchema } from './map-schema.ts'
import { oneOfSchema, someOfSchema } from './one-of-schema.ts'
import { textSchema, textsSchema } from './text-schema.ts'
import { when } from './when.ts'
import type { WrittenNames } from './written-names.ts'

/** The schema of `facts.yaml`. */
export function factsSchema(names: WrittenNames): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...namedSchema(factSchema(names), 'Everything that can be known about a case.'),
  }
}

function factSchema(names: WrittenNames): JsonSchema {
  const ids = names.facts.map(({ name }) => name.value)
  const texts = names.facts.filter(({ type }) => type?.kind === 'text')
  const tables = names.tables.map(({ id }) => id)
  return mapSchema(
    {
      ask: textSchema('The question.'),
      where: textSchema('How a person finds the answer out.'),
      source: someOfSchema(
        names.sources.map(({ id }) => id),
        'Where it comes from.',
      ),
      choices: namedSchema(choiceSchema, 'The answers to choose from, each with its name.'),
      'yes-no': yesNoSchema,
      number: numberSchema,
      duration: emptySchema('A stretch of time: `12 s`, `4 min 10 s`, or two clock times.'),
      text: {
        ...namedSchema(recogniserSchema(tables), 'Meanings of a text that is typed or pasted.'),
        type: ['object', 'null'],
      },
      table: oneOfSchema(tables, 'A code of this table: a name of a file of `tables/`.'),
      // Which columns there are depends on the table.
      keys: {},
      by: {},
      'read from': someOfSchema(
        texts.map(({ name }) => name.value),
        'Facts whose text may hold the code already.',
      ),
      decide: someOfSchema(ids, 'Worked out from these facts, never asked.'),
      rows: {
        type: 'array',
        markdownDescription: 'A cell for each fact under `decide`, then the value; `any` fits all.',
        items: { type: 'array', items: textSchema('A cell, or the value.') },
      },
      otherwise: textSchema('The value where no row fits.'),
    },
    { allOf: [...ownKeysOnly, ...columnsOf(names)] },
  )
}

const ownKeysOnly: readonly JsonSchema[] = factTypes.map((type) =>
  when({ required: [type] }, { propertyNames: { enum: ownKeys(type) } }),
)

function columnsOf({ tables }: WrittenNames): readonly JsonSchema[] {
  return tables.map(({ id, columns }) => {
    const names = columns.map(({ value }) => value)
    return when(
      { properties: { table: oneOfSchema([id], '') }, required: ['table'] },
      {
        properties: {
          keys: someOfSchema(names, `Columns of tables/${id}.csv whose cells name a row.`),
          by: oneOfSchema(names, `A column of tables/${id}.csv that is a fact too.`),
        },
      },
    )
  })
}

const choiceSchema: JsonSchema = {
  type: ['string', 'number', 'boolean', 'null', 'object'],
  markdownDescription: 'What people see, or a label with the words it is recognised by.',
  properties: {
    label: textSchema('What people see.'),
    matches: textsSchema('Words in a ticket or a typed answer that mean this choice.'),
  },
  additionalProperties: false,
  defaultSnippets: [
    {
      label: 'label and matches',
      description: 'with the words it is recognised by',
      body: { label: blank(1, 'Label'), matches: [blank(2, 'words')] },
    },
  ],
}

const yesNoSchema: JsonSchema = {
  ...mapSchema({
    yes: textsSchema('Words in a ticket or a typed answer that mean yes.'),
    no: textsSchema('Words in a ticket or a typed answer that mean no.'),
  }),
  type: ['object', 'null'],
  markdownDescription: 'The answer is yes or no.',
  defaultSnippets: [{ label: '{}', description: 'nothing else to say', body: {} }],
}

const numberSchema: JsonSchema = {
  ...mapSchema({
    unit: textSchema('The unit that people see.'),
    from: { type: ['number', 'string'], markdownDescription: 'The smallest number there is.' },
    to: { type: ['number', 'string'], markdownDescription: 'The largest number there is.' },
    whole: oneOfSchema(['yes', 'no', 'true', 'false'], 'Whether only whole numbers are answers.'),
  }),
  type: ['object', 'null'],
  markdownDescription: 'A number.',
  defaultSnippets: [{ label: '{}', description: 'any number', body: {} }],
}

function recogniserSchema(tables: readonly string[]): JsonSchema {
  return mapSchema({
    is: textsSchema('The whole text.'),
    starts: textsSchema('How the text starts.'),
    contains: textsSchema('What the text holds.'),
    code: textsSchema('A code, as a whole word of the text.'),
    'any code': someOfSchema(tables, 'Any code of this table.'),
    pattern: textsSchema('A regular expression (RE2), found anywhere in the text.'),
    example: textSchema('A text that it recognises; people see it in a list.'),
  })
}

function emptySchema(markdownDescription: string): JsonSchema {
  return {
    type: ['object', 'null'],
    maxProperties: 0,
    markdownDescription,
    defaultSnippets: [{ label: '{}', description: 'nothing else to say', body: {} }],
  }
}
