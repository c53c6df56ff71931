import type { Shell } from './call/shell.ts'

export interface Progress {
  /** Says how far it is; nothing is printed in the first second. */
  show(text: string): void
  /** Takes the line away again. */
  done(): void
}

const patience = 1000
const pause = 100

/** A line on standard error for whatever takes more than a second; nothing where no terminal shows it. */
export function startProgress({ talk, environment }: Shell): Progress {
  const visible = talk.isTTY === true && environment.TERM !== 'dumb'
  let next = Date.now() + patience
  let shown = false
  return {
    show(text) {
      if (!visible || Date.now() < next) return
      next = Date.now() + pause
      shown = true
      talk.write(`\r\u001B[K${text}`)
    },
    done() {
      if (shown) talk.write('\r\u001B[K')
    },
  }
}
