import type { JsonSchema } from './json-schema.ts'

/** Where the condition holds, the other schema holds too. */
export function when(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
  return { if: condition, then: consequence }
}
