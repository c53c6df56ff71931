import { safe } from '../../text/safe.ts'
import type { Look } from '../look.ts'
import type { Option } from '../request.ts'
import { optionLines } from './option-lines.ts'

/** Longer lists are cut: words find what is not shown. */
export const mostListed = 60

/** Options one below the other, each with the number that picks it. */
export function numberedList(options: readonly Option[], look: Look): string {
  const digits = String(Math.min(mostListed, options.length)).length
  const shown = options.slice(0, mostListed).flatMap((option, index) => {
    const before = `  ${String(index + 1).padStart(digits)}  `
    const lines = optionLines(option, { before }, look)
    const begins = option.group !== undefined && option.group !== options[index - 1]?.group
    return begins ? [look.paint('strong', `${safe(option.group ?? '')}`), ...lines] : lines
  })
  const rest = options.length - mostListed
  return [...shown, ...(rest > 0 ? [`  and ${rest} more: type words to find them`] : [])].join('\n')
}
