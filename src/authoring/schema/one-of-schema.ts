import type { JsonSchema } from './json-schema.ts'

/** One of these names and nothing else. */
export function oneOfSchema(names: readonly string[], markdownDescription: string): JsonSchema {
  return { ...enumOf(names), markdownDescription }
}

/** One of these names, or a list of some of them. */
export function someOfSchema(names: readonly string[], markdownDescription: string): JsonSchema {
  const one = enumOf(names)
  return { anyOf: [one, { type: 'array', items: one }], markdownDescription }
}

/** An empty enum is no schema; where nothing has a name yet, nothing can be offered. */
function enumOf(names: readonly string[]): JsonSchema {
  return names.length > 0 ? { enum: names.flatMap(asRead) } : {}
}

/** A name as an editor may read it: `404` is a number to it. */
function asRead(name: string): readonly unknown[] {
  if (/^(true|false)$/.test(name)) return [name, name === 'true']
  if (name === 'null') return [name, null]
  return /^(0|[1-9]\d*)$/.test(name) ? [name, Number(name)] : [name]
}
