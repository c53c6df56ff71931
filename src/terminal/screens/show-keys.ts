import type { Action } from '../action.ts'
import { actionKeys } from '../action.ts'
import type { Look } from '../look.ts'
import { showTable } from '../show-table.ts'

/** Every key that works now, with a sentence on each; `others` are those that no footer shows. */
export function showKeys(
  actions: readonly Action[],
  others: readonly (readonly [string, string])[],
  look: Look,
): string {
  const rows = actions.map(
    (action) => [actionKeys[action].letter, actionKeys[action].long] as const,
  )
  return `${look.paint('strong', 'Keys')}\n${showTable([...rows, ...others], look)}`
}
