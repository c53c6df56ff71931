import type { Diagnostic } from '../../text/diagnostic.ts'
import type { YamlEntry } from '../yaml/yaml-value.ts'
import { mistake } from './mistake.ts'

/**
 * In braces a comma ends a text: `{ off: Off, or dark }` holds "or dark" as a name without a value. Told once
 * for a text, and left out.
 */
export function withoutTextParts(
  entries: readonly YamlEntry[],
  found: Diagnostic[],
): readonly YamlEntry[] {
  const left: YamlEntry[] = []
  let told: YamlEntry | undefined
  for (const entry of entries) {
    const before = left.at(-1)
    const { value } = entry
    const isPart = value.kind === 'nothing' && !value.colon && before?.value.kind === 'text'
    if (!isPart || before === undefined || before.value.kind !== 'text') {
      left.push(entry)
      continue
    }
    if (told !== before) {
      const message = `The comma ends the text of "${before.key.value}" here, so "${entry.key.value}" is read as a name of its own.`
      const suggestion = 'put the whole text in double quotes'
      found.push(mistake('comma-in-text', message, entry.key.span, { suggestion }))
    }
    told = before
  }
  return left
}
