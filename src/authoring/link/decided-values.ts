import type { Choice } from '../../knowledge/fact.ts'
import type { Located } from '../../text/span.ts'
import type { DecideDocument } from '../documents/facts-document.ts'

/** The values that the rows of a decision and its `otherwise` name, each once, in written order. */
export function decidedValues({ rows, otherwise }: DecideDocument): readonly Choice[] {
  const values = new Map<string, Choice>()
  const add = ({ value, span }: Located<string>) => {
    if (!values.has(value))
      values.set(value, { id: value, label: labelOf(value), matches: [], span })
  }
  for (const { value } of rows) add(value)
  if (otherwise !== undefined) add(otherwise)
  return [...values.values()]
}

function labelOf(value: string): string {
  return value === 'yes' ? 'Yes' : value === 'no' ? 'No' : value
}
