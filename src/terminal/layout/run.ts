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

/** The part of the runs from one offset to another, in UTF-16 units of their joined text. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const parts: Run[] = []
  let offset = 0
  for (const { text, style } of runs) {
    const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    if (part !== '') parts.push({ text: part, style })
    offset += text.length
  }
  return parts
}
