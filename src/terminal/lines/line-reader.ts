import { createInterface } from 'node:readline'

/** Hands out the lines of an input one by one and loses none, however they arrive. */
export interface LineReader {
  /** The next line without its end; undefined when there is none any more. */
  next(): Promise<string | undefined>
  /** The lines that come in one go with the last one. */
  waiting(): Promise<readonly string[]>
  close(): void
}

const pasteTime = 40

/** The one reader of its input: lines that came early wait for their question. */
export function lineReader(input: NodeJS.ReadableStream): LineReader {
  const lines: string[] = []
  let closed = false
  let wake: (() => void) | undefined
  const readline = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY })
  readline.on('line', (line) => {
    lines.push(line)
    wake?.()
  })
  readline.on('close', () => {
    closed = true
    wake?.()
  })
  return {
    async next() {
      while (lines.length === 0 && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return lines.shift()
    },
    async waiting() {
      await new Promise((resolve) => setTimeout(resolve, pasteTime))
      return lines.splice(0)
    },
    close: () => readline.close(),
  }
}
