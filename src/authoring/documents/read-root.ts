import type { Diagnostic } from '../../text/diagnostic.ts'
import { mistake } from '../shape/mistake.ts'
import type { Slot } from '../shape/slot.ts'
import type { YamlDocument } from '../yaml/yaml-value.ts'

/**
 * The slot that a whole file is; `what` names what the file should hold. Its place is the first
 * key, since a message about the file as a whole is best shown where it begins. An empty file is
 * reported; one that could not be read has been.
 */
export function readRoot(
  { path, root, complete }: YamlDocument,
  what: string,
  found: Diagnostic[],
): Slot | undefined {
  if (root === undefined) {
    const span = { path, start: 0, end: 0 }
    if (complete) found.push(mistake('empty-file', `This file is empty, expected ${what}.`, span))
    return undefined
  }
  const first = root.kind === 'map' ? root.entries[0]?.key.span : undefined
  return { what: 'This file', span: first ?? { ...root.span, end: root.span.start }, value: root }
}
