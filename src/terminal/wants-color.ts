import { styleText } from 'node:util'

/** Whether texts for this stream are coloured: a terminal that can, or FORCE_COLOR; never with NO_COLOR. */
export function wantsColor(stream: NodeJS.WritableStream): boolean {
  return styleText('bold', 'x', { stream }) !== 'x'
}
