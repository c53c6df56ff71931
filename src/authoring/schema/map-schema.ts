import type { JsonSchema, Snippet } from './json-schema.ts'

/** A map of the keys given and no other. Keys that are missing yet are not asked for: a file is written from its top. */
export function mapSchema(
  properties: Readonly<Record<string, JsonSchema>>,
  rest: {
    readonly allOf?: readonly JsonSchema[]
    readonly defaultSnippets?: readonly Snippet[]
    readonly markdownDescription?: string
  } = {},
): JsonSchema {
  const { allOf = [], ...others } = rest
  // An empty list is no valid schema.
  const all = allOf.length > 0 ? { allOf } : {}
  return { type: 'object', properties, additionalProperties: false, ...all, ...others }
}

/** A map of names that the writer chooses, each with such a value. */
export function namedSchema(value: JsonSchema, markdownDescription: string): JsonSchema {
  return {
    type: 'object',
    markdownDescription,
    propertyNames: {
      pattern: '^[a-z0-9][a-z0-9-]*$',
      patternErrorMessage: 'Names are small letters, digits and hyphens.',
    },
    additionalProperties: value,
  }
}
