import type { FactDocument, FactTypeDocument } from '../documents/facts-document.ts'
import type { TableDocument } from '../documents/table-document.ts'
import { decidedValues } from '../link/decided-values.ts'
import { blank } from './blank.ts'
import type { JsonSchema, Snippet } from './json-schema.ts'

const target = { $ref: '#/definitions/target' } as const

/** A list of codes that is longer is no help to choose from. */
const mostOffered = 400

/** The answers that a step may have which asks for this fact. */
export function answersSchema(fact: FactDocument, tables: readonly TableDocument[]): JsonSchema {
  const ask = fact.ask?.value ?? fact.name.value
  const common = {
    type: 'object',
    markdownDescription: `${ask}\n\nEach answer, and where it leads.`,
  }
  const { type } = fact
  const named = answersOf(type, tables)
  const properties = Object.fromEntries([
    ...[...named].map(([id, text]) => [id, { ...target, markdownDescription: text }] as const),
    ...words(type),
  ])
  if (type === undefined) return { ...common, properties, additionalProperties: target }
  switch (type.kind) {
    case 'number':
      return { ...common, properties, ...phrases(type.unit ? ` ${type.unit.value}` : '') }
    case 'duration':
      return { ...common, properties, ...phrases(' s') }
    case 'table':
      // Codes go by another rule than equal letters (case, width, placeholders), which "unstuck check" knows.
      return { ...common, properties, additionalProperties: target }
    default:
      return { ...common, properties, additionalProperties: false }
  }
}

/** Names of answers, each with what it means. */
export function answersOf(
  type: FactTypeDocument | undefined,
  tables: readonly TableDocument[],
): ReadonlyMap<string, string> {
  switch (type?.kind) {
    case 'choices':
      return new Map(type.choices.map(({ name, label }) => [name.value, label?.value ?? '']))
    case 'yes-no':
      return new Map([
        ['yes', 'Yes'],
        ['no', 'No'],
      ])
    case 'decide':
      return new Map(decidedValues(type).map(({ id, label }) => [id, label]))
    case 'text':
      return new Map(
        type.recognisers.map(({ name, example }) => [
          name.value,
          example ? `A text such as: ${example.value}` : `A text that "${name.value}" recognises.`,
        ]),
      )
    case 'table': {
      const table = tables.find(({ id }) => id === type.table.value)
      const keys = type.keys.map(({ value }) => value)
      return table === undefined ? new Map() : codesOf(table, keys)
    }
    default:
      return new Map()
  }
}

function codesOf(table: TableDocument, keys: readonly string[]): ReadonlyMap<string, string> {
  const columns = table.columns.map(({ value }) => value)
  const named = keys.length > 0 ? keys : columns.slice(0, 1)
  const meaning = columns.findIndex((column) => !named.includes(column))
  const codes = named.map((key) => {
    const at = columns.indexOf(key)
    const cells = table.rows.map((row) => [row.cells[at] ?? '', row.cells[meaning] ?? ''] as const)
    return new Map(cells.filter(([code]) => code !== '').toReversed())
  })
  return new Map(codes.filter(({ size }) => size <= mostOffered).flatMap((some) => [...some]))
}

function words(type: FactTypeDocument | undefined): readonly (readonly [string, JsonSchema])[] {
  const listed = { ...target, markdownDescription: 'Any other row of the table.' }
  return [
    ...(type?.kind === 'table' ? [['listed', listed] as const] : []),
    ['unsure', { ...target, markdownDescription: 'The person does not know.' }],
    ['otherwise', { ...target, markdownDescription: 'Any other answer that is known.' }],
  ]
}

function phrases(unit: string): JsonSchema {
  return {
    patternProperties: {
      '^(over|under|exactly) +\\S': target,
      '\\S +or +(less|more)$': target,
      '\\S +to +\\S': target,
    },
    additionalProperties: false,
    defaultSnippets: [
      snippet(`over 10${unit}`, `more than 10${unit}, not 10${unit} itself`),
      snippet(`10${unit} or less`, `10${unit} itself too`),
      snippet(`10${unit} or more`, `10${unit} itself too`),
      snippet(`under 10${unit}`, `less than 10${unit}, not 10${unit} itself`),
      snippet(`1 to 10${unit}`, 'both ends too'),
      snippet(`exactly 10${unit}`, 'nothing else'),
    ],
  }
}

function snippet(phrase: string, description: string): Snippet {
  return { label: phrase, description, body: { [phrase]: `go ${blank(1, 'step')}` } }
}
