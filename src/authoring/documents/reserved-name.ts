import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'

const reserved = ['listed', 'unsure', 'otherwise', 'any']

/** Reports a name that already means something among the answers of a step. */
export function reservedName(name: Located<string>, what: string, found: Diagnostic[]): void {
  if (!reserved.includes(name.value)) return
  const message = `A ${what} cannot be called "${name.value}": that word has its own meaning among answers.`
  found.push(mistake('reserved-name', message, name.span))
}
