import { PassThrough, Writable } from 'node:stream'
import xterm from '@xterm/headless'

/** A terminal without a window: what is written to it can be read as a person sees it. */
export interface FakeTerminal {
  readonly input: PassThrough & { isTTY: true }
  readonly output: Writable & { isTTY: true; columns: number; rows: number }
  /** Sends keys one after the other, and waits until the screen is still. */
  press(...keys: readonly string[]): Promise<void>
  /** What is on the screen and was scrolled off it. */
  screen(): Promise<string>
  /** Column and line of the cursor, from 0, counted from the top of what is on the screen. */
  cursor(): Promise<readonly [number, number]>
  resize(columns: number, rows: number): Promise<void>
}

export const keys = {
  enter: '\r',
  escape: '\u001B',
  up: '\u001B[A',
  down: '\u001B[B',
  left: '\u001B[D',
  backspace: '\u007F',
  interrupt: '\u0003',
  close: '\u0004',
  pasted: (text: string) => `\u001B[200~${text}\u001B[201~`,
}

export function fakeTerminal(columns = 80, rows = 40): FakeTerminal {
  const screen = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 1000,
    allowProposedApi: true,
    convertEol: true,
  })
  const sink = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => screen.write(chunk, done),
  })
  // Inquirer ends what it draws on unless it is a standard stream.
  sink.end = () => sink
  const output = Object.assign(sink, { isTTY: true as const, columns, rows })
  const input = Object.assign(new PassThrough(), { isTTY: true as const, setRawMode: () => {} })
  return {
    input,
    output,
    async press(...pressed) {
      for (const key of pressed) {
        input.write(key)
        // A lone Esc is told from the beginning of a longer key by time, a lone letter from a word.
        await still(key === keys.escape ? 80 : /^[a-z]$/i.test(key) ? 300 : 0)
      }
    },
    async screen() {
      await still()
      const { buffer } = screen
      const lines = Array.from({ length: buffer.active.length }, (_, line) =>
        buffer.active.getLine(line)?.translateToString(true).trimEnd(),
      )
      return `${lines.join('\n').trim()}\n`
    },
    async cursor() {
      await still()
      return [screen.buffer.active.cursorX, screen.buffer.active.cursorY]
    },
    async resize(wide, high) {
      screen.resize(wide, high)
      Object.assign(output, { columns: wide, rows: high })
      output.emit('resize')
      await still()
    },
  }
}

async function still(milliseconds = 0): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
}
