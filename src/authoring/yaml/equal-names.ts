import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located, Span } from '../../text/span.ts'
import type { YamlEntry, YamlValue } from './yaml-value.ts'

/** Names that stand twice in one map; both places are told. */
export function equalNames(root: YamlValue): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const rest: YamlValue[] = [root]
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (value.kind === 'list') for (const item of value.items) rest.push(item)
    if (value.kind !== 'map') continue
    for (const entry of value.entries) rest.push(entry.value)
    for (const one of equalIn(value.entries)) diagnostics.push(one)
  }
  return diagnostics
}

/** Names that come again right after each other are one mistake: the name above them is missing. */
function equalIn(entries: readonly YamlEntry[]): readonly Diagnostic[] {
  const first = new Map<string, Span>()
  const runs: {
    readonly name: string
    readonly span: Span
    readonly before: Span
    /** The name above it, which has no value. */
    readonly above?: Located<string>
    length: number
  }[] = []
  let last = -2
  for (const [index, { key }] of entries.entries()) {
    const before = first.get(key.value)
    if (before === undefined) {
      first.set(key.value, key.span)
      continue
    }
    const run = runs.at(-1)
    // All that follows a name that stands too deep belongs to it.
    if (run?.above !== undefined) continue
    // So does all that follows where it begins anew: the name above it is gone.
    if (run !== undefined && run.name === entries[0]?.key.value) {
      run.length += 1
      continue
    }
    if (run !== undefined && last === index - 1 && entries[last]?.key.value !== key.value)
      run.length += 1
    else {
      const above = entries[index - 1]
      const isEmpty = above?.value.kind === 'nothing' && above.value.colon
      runs.push({
        name: key.value,
        span: key.span,
        before,
        ...(isEmpty && { above: above.key }),
        length: 1,
      })
    }
    last = index
  }
  return runs.map(({ name, span, before, above, length }) =>
    above === undefined ? twice(name, span, before, length > 1) : tooDeep(above),
  )
}

/** `    wired:` above `    ask: ...`, in the column of what belongs to the name before it. */
function tooDeep({ value, span }: Located<string>): Diagnostic {
  return {
    code: 'wrong-indentation',
    severity: 'error',
    message: `"${value}" starts in the same column as the lines below it, expected it further left.`,
    span,
  }
}

function twice(name: string, span: Span, before: Span, run: boolean): Diagnostic {
  return {
    code: 'duplicate-key',
    severity: 'error',
    message: `"${name}" stands here a second time; each name may stand once.${run ? ' Perhaps a name is missing in the line above.' : ''}`,
    span,
    also: [{ message: `The first "${name}" is here.`, span: before }],
  }
}
