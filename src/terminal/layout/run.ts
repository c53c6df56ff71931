import type { Paint, Style } from './paint.ts'

/** A stretch of text in one style, without line breaks. */
export interface Run {
  readonly text: string
  readonly style: Style
}

export function run(text: string, style: Style = 'plain'): Run {
  return { text, style }
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

export function painted(runs: readonly Run[], paint: Paint): string {
  return runs.map(({ style, text }) => paint(style, text)).join('')
}

/**
 * Cuts parts out of runs, by offsets in UTF-16 units of their joined text. Parts are asked for from
 * left to right, so that a long text is walked through once.
 */
export function runCutter(runs: readonly Run[]): (start: number, end: number) => readonly Run[] {
  let index = 0
  let offset = 0
  return (start, end) => {
    const parts: Run[] = []
    for (let current = runs[index]; current !== undefined; current = runs[index]) {
      const { text, style } = current
      const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
      if (part !== '') parts.push({ text: part, style })
      if (offset + text.length > end) break
      offset += text.length
      index += 1
    }
    return parts
  }
}
