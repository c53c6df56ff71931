import type { WriteStream } from 'node:tty'
import { wantsColor } from '../terminal/wants-color.ts'
import type { Call } from './call/command.ts'

export interface Display {
  readonly columns: number
  readonly color: boolean
  /** Phone numbers, keys and addresses that people typed are shown as they are. */
  readonly unmasked: boolean
}

/** What a stream of the call can show; a pipe or a file gets lines of 80 columns. */
export function displayOf({ flags }: Call, stream: WriteStream): Display {
  return {
    columns: stream.columns || 80,
    color: wantsColor(stream),
    unmasked: flags.has('unmasked'),
  }
}
