import type { Look } from './look.ts'
import { lookFor } from './look.ts'
import type { Streams } from './streams.ts'
import { wantsColor } from './wants-color.ts'

/** How texts look on each stream now: a file gets no colour because a terminal has it. */
export function looksOf(streams: Streams): { readonly prompts: Look; readonly output: Look } {
  const { prompts, output, color } = streams
  const columns = prompts.columns ?? streams.columns
  return {
    prompts: lookFor({ ...streams, columns }),
    output: lookFor({
      ...streams,
      columns: output.columns ?? columns,
      color: color && (output === prompts || wantsColor(output)),
    }),
  }
}
