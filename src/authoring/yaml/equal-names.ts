import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Span } from '../../text/span.ts'
import type { YamlValue } from './yaml-value.ts'

/** Names that stand twice in one map; both places are told. */
export function equalNames(root: YamlValue): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const rest: YamlValue[] = [root]
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (value.kind === 'list') rest.push(...value.items)
    if (value.kind !== 'map') continue
    const first = new Map<string, Span>()
    for (const { key, value: inner } of value.entries) {
      rest.push(inner)
      const before = first.get(key.value)
      if (before === undefined) first.set(key.value, key.span)
      else diagnostics.push(twice(key.value, key.span, before))
    }
  }
  return diagnostics
}

function twice(name: string, span: Span, before: Span): Diagnostic {
  return {
    code: 'duplicate-key',
    severity: 'error',
    message: `"${name}" stands here a second time; each name may stand once.`,
    span,
    also: [{ message: `The first "${name}" is here.`, span: before }],
  }
}
