import { emitKeypressEvents } from 'node:readline'
import { PassThrough } from 'node:stream'
import { keysIn } from './keys-in.ts'

/** What is typed, handed to one prompt after the other. */
export interface Keyboard {
  /** What prompts read from. */
  readonly stream: NodeJS.ReadableStream
  /** A prompt listens from now on. */
  open(): void
  /** No prompt listens; what is typed meanwhile waits for the next one. */
  shut(): void
  /** The program was stopped and goes on: whoever had the terminal meanwhile has changed its mode. */
  wake(): void
  /** Lets go of the input. */
  close(): void
}

interface RawInput extends NodeJS.ReadableStream {
  setRawMode?(raw: boolean): unknown
}

// A lone Esc is told from the beginning of a longer key by the time that passes after it. Node's own
// half a second feels like a program that hangs.
const escapeTime = 50
const loneEscape = '\u001B'

/**
 * A keyboard over an input. Each prompt of inquirer reads its own way and forgets what else has come,
 * so the keys are handed on one by one, and only while a prompt listens. Between prompts the terminal
 * stays in raw mode and echoes nothing.
 */
export function keyboardOf(input: RawInput): Keyboard {
  const decoder = new TextDecoder()
  let rest = ''
  const waiting: string[] = []
  let timer: NodeJS.Timeout | undefined
  let listening = false
  let busy = false
  const raw = (on: boolean) => input.setRawMode?.(on)
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    // The terminal stays as it is from the first prompt to the last.
    setRawMode: () => {},
  })
  // By then it is known whether Esc stands alone; what reads the stream need not wait once more.
  emitKeypressEvents(stream, { escapeCodeTimeout: 1 } as never)

  const handOn = async () => {
    if (busy) return
    busy = true
    while (listening) {
      const key = waiting.shift()
      if (key === undefined) break
      stream.write(key)
      await new Promise((resolve) =>
        key === loneEscape ? setTimeout(resolve, 5) : setImmediate(resolve),
      )
    }
    busy = false
  }
  const typed = (chunk: Buffer | string) => {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    clearTimeout(timer)
    const read = keysIn(rest + text)
    rest = read.rest
    waiting.push(...read.keys)
    if (rest === loneEscape) timer = setTimeout(escaped, escapeTime)
    void handOn()
  }
  const escaped = () => {
    waiting.push(rest)
    rest = ''
    void handOn()
  }
  const ended = () => stream.end()
  input.on('data', typed)
  input.on('end', ended)
  raw(true)
  input.resume()
  return {
    stream,
    open() {
      listening = true
      // The prompt is still setting up its own listeners.
      setImmediate(handOn)
    },
    shut() {
      listening = false
    },
    wake() {
      // Node believes that the mode is still set and would do nothing.
      raw(false)
      raw(true)
    },
    close() {
      clearTimeout(timer)
      input.removeListener('data', typed)
      input.removeListener('end', ended)
      raw(false)
      input.pause()
    },
  }
}
