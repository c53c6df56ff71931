import { safe } from '../../text/safe.ts'
import type { Look } from '../look.ts'
import type { Option } from '../request.ts'
import { optionLines } from './option-lines.ts'

/** The part of a list that fits, split behind the active option, where the cursor stands. */
export interface ListLines {
  readonly upToActive: readonly string[]
  readonly rest: readonly string[]
}

interface ListState {
  readonly active: number
  /** False where nothing is chosen, and the active option only says which part of the list is seen. */
  readonly pointed?: boolean
  /** The lines there are. */
  readonly room: number
  /** Digits pick an option. */
  readonly numbered: boolean
}

/**
 * A list with a pointer at its active option. Where it does not fit, the active option stays about in
 * the middle and a line on either side says how many more there are.
 */
export function listLines(options: readonly Option[], state: ListState, look: Look): ListLines {
  const lines = (index: number) => linesOf(options, index, state, look)
  const { first, last } = windowOf(options.length, state, lines)
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => lines(from + offset)).flat()
  const more = (count: number, arrow: string) =>
    count > 0 ? [look.paint('faint', `  ${arrow} ${count} more`)] : []
  return {
    upToActive: [...more(first, '↑'), ...range(first, state.active)],
    rest: [...range(state.active + 1, last), ...more(options.length - 1 - last, '↓')],
  }
}

function windowOf(
  count: number,
  { active, room }: ListState,
  lines: (index: number) => readonly string[],
): { first: number; last: number } {
  const height = (index: number) => (index < 0 || index >= count ? room : lines(index).length)
  if (count <= room) {
    let all = 0
    for (let index = 0; index < count; index += 1) all += height(index)
    if (all <= room) return { first: 0, last: count - 1 }
  }
  let [first, last] = [active, active]
  // Two lines stay free for what is said about the rest of the list.
  let free = room - 2 - height(active)
  for (let above = free / 2; height(first - 1) <= above; ) {
    first -= 1
    above -= height(first)
    free -= height(first)
  }
  for (; height(last + 1) <= free; last += 1) free -= height(last + 1)
  for (; height(first - 1) <= free; first -= 1) free -= height(first - 1)
  return { first, last }
}

function linesOf(
  options: readonly Option[],
  index: number,
  { active, numbered, pointed = true }: ListState,
  look: Look,
): readonly string[] {
  const option = options[index]
  if (option === undefined) return []
  const number = numbered ? `${String(index + 1).padStart(String(options.length).length)}  ` : ''
  const isPointed = pointed && index === active
  const before = `${isPointed ? '❯' : ' '} ${number}`
  const lines = optionLines(option, { before, active: isPointed }, look)
  const begins = option.group !== undefined && option.group !== options[index - 1]?.group
  return begins ? [look.paint('strong', `${safe(option.group ?? '')}`), ...lines] : lines
}
