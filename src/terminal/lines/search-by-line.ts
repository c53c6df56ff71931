import { actionOf } from '../action.ts'
import type { Findings, LineRead, Option, SearchRequest } from '../request.ts'

/** What a line typed at a search comes to: an option, an action, or another list to choose from. */
export type SearchRead =
  | { readonly kind: 'take'; readonly value: string; readonly label: string }
  | Extract<LineRead, { kind: 'act' }>
  | { readonly kind: 'list'; readonly findings: Findings }

/** A number picks from the list that was shown last; words search, and are enough where they are certain. */
export function searchByLine(
  line: string,
  request: SearchRequest,
  shown: readonly Option[],
): SearchRead {
  const action = actionOf(line, request.actions)
  if (action !== undefined) return { kind: 'act', action }
  const number = line.normalize('NFKC').trim()
  const picked = /^\d{1,3}$/.test(number) ? shown[Number(number) - 1] : undefined
  if (picked !== undefined) return { kind: 'take', value: picked.id, label: picked.label }
  const findings = request.find(line, false)
  const [first] = findings.options
  if (findings.certain && first !== undefined)
    return { kind: 'take', value: first.id, label: first.label }
  return { kind: 'list', findings }
}
