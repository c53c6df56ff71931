import type { JsonSchema } from './json-schema.ts'

// An editor takes `1015`, `true` and `1e3` for other things than text; here every value is the text that was typed.
const types = ['string', 'number', 'boolean', 'null'] as const

/** Any text; `examples` are offered. */
export function textSchema(
  markdownDescription: string,
  examples: readonly string[] = [],
): JsonSchema {
  return { ...typeOf(types, examples), markdownDescription }
}

/** One text, or a list of texts. */
export function textsSchema(
  markdownDescription: string,
  examples: readonly string[] = [],
): JsonSchema {
  const items = textSchema(markdownDescription, examples)
  return { ...typeOf([...types, 'array'], examples), markdownDescription, items }
}

/** An editor would offer `true`, `false` and `null` beside the examples if their types were named. */
function typeOf(named: readonly string[], examples: readonly string[]): JsonSchema {
  return examples.length > 0 ? { examples } : { type: named }
}
