import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import { withoutConsequences } from '../without-consequences.ts'
import { withoutDoubtfulEdits } from '../without-doubtful-edits.ts'
import { parseYaml } from '../yaml/parse-yaml.ts'
import type { YamlDocument } from '../yaml/yaml-value.ts'

const mostCharacters = 5000

/** Parses a source and reads what it holds: one message for a mistake, none for what follows from it. */
export function readYaml<T>(
  source: Source,
  read: (document: YamlDocument, found: Diagnostic[]) => T,
): Reading<T> {
  const { document, diagnostics, doubtful } = parseYaml(source)
  const found: Diagnostic[] = []
  const value = read(document, found)
  const errors = found.filter(({ severity }) => severity === 'error').map(({ span }) => span)
  const parsed = [
    ...diagnostics.filter(({ severity }) => severity === 'error'),
    ...withoutConsequences(
      diagnostics.filter(({ severity }) => severity !== 'error'),
      errors,
    ),
  ]
  const own = withoutMissing(withoutConsequences(found, doubtful), parsed, source.text)
  const told = new Set(own)
  const untold = found.filter((one) => !told.has(one))
  return { value, diagnostics: [...withoutDoubtfulEdits(parsed, untold), ...own] }
}

/** A line that is missing above lines that were joined to another text is one mistake. */
function withoutMissing(
  found: readonly Diagnostic[],
  parsed: readonly Diagnostic[],
  text: string,
): readonly Diagnostic[] {
  const joined = parsed.filter(({ code }) => code === 'joined-lines')
  if (joined.length === 0) return found
  return found.filter(
    ({ code, span }) =>
      code !== 'missing-key' || !joined.some((one) => isWithin(text, span.start, one.span.start)),
  )
}

/** Whether an offset lies in what belongs to the name that starts at another. */
function isWithin(text: string, name: number, offset: number): boolean {
  const indent = name - (text.lastIndexOf('\n', name) + 1)
  if (offset < name || offset - name > mostCharacters) return false
  const lines = text.slice(name, offset).split('\n').slice(1)
  return lines.every((line) => line.trim() === '' || line.search(/\S/) > indent)
}
