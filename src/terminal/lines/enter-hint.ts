import { echo } from '../layout/echo.ts'
import type { Hint } from '../layout/footer.ts'
import type { Look } from '../look.ts'
import type { FieldRequest, PickRequest } from '../request.ts'

/** What an empty line does: it takes the only option, or keeps an earlier answer. */
export function enterHint(request: PickRequest | FieldRequest, look: Look): readonly Hint[] {
  const { initial } = request
  if (request.kind === 'field') return initial ? [['Enter', `keep ${short(initial, look)}`]] : []
  const { options } = request
  const [only] = options
  if (only !== undefined && options.length === 1) return [['Enter', only.label.toLowerCase()]]
  const kept = options.find(({ id }) => id === initial)
  return kept === undefined ? [] : [['Enter', `keep ${short(kept.label, look)}`]]
}

function short(text: string, look: Look): string {
  const line = echo(text, look)
  return line.length > 30 ? `"${line.slice(0, 29)}…"` : `"${line}"`
}
