import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import { withoutConsequences } from '../without-consequences.ts'
import { parseYaml } from '../yaml/parse-yaml.ts'
import type { YamlDocument } from '../yaml/yaml-value.ts'

/** Parses a source and reads what it holds: one message for a mistake, none for what follows from it. */
export function readYaml<T>(
  source: Source,
  read: (document: YamlDocument, found: Diagnostic[]) => T,
): Reading<T> {
  const { document, diagnostics, doubtful } = parseYaml(source)
  const found: Diagnostic[] = []
  const value = read(document, found)
  return { value, diagnostics: [...diagnostics, ...withoutConsequences(found, doubtful)] }
}
