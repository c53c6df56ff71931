import type { WriteStream } from 'node:tty'
import { wantsColor } from '../terminal/wants-color.ts'

/** What a stream can show; a pipe or a file gets lines of 80 columns. */
export function displayOf(stream: WriteStream): {
  readonly columns: number
  readonly color: boolean
} {
  return { columns: stream.columns || 80, color: wantsColor(stream) }
}
