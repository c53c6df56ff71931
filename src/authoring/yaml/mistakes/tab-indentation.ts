import { lineAt, nextLine } from '../line-at.ts'
import type { Repair } from '../repair.ts'
import type { Mistake, Trouble } from '../trouble.ts'

const mostLines = 200

/** Lines that a tab indents: told once for lines that follow each other. */
export function tabIndentation({ text, code, message, start }: Trouble): Mistake | undefined {
  const tab = code === 'TAB_AS_INDENT' || (text[start] === '\t' && message.includes('indented'))
  if (!tab) return undefined
  const first = lineAt(text, start)
  const at = text.indexOf('\t', first.start)
  const words = {
    code: 'tab-indentation',
    message: 'A tab is used for indentation here, expected spaces.',
    suggestion: 'use two spaces for each level',
    start: at,
    end: at + 1,
  }
  if (!/^ +\S/m.test(text)) {
    // Only tabs: one space for each of them keeps the levels, and every place.
    const spaces = text.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length))
    const edits = [...text.matchAll(/^\t+/gm)].map(({ index, 0: tabs }) => ({
      at: index,
      end: index + tabs.length,
      text: '  '.repeat(tabs.length),
    }))
    return { ...words, repairs: [{ at: 0, end: text.length, text: spaces }], edits }
  }
  const unit = ' '.repeat(
    Math.min(...[...text.matchAll(/^( +)\S/gm)].map(([, one = '']) => one.length)),
  )
  const repairs: Repair[] = []
  let line = first
  for (let lines = 0; lines < mostLines; lines++) {
    const white = /^\s*(- *)?\t+/.exec(text.slice(line.start, line.end))?.[0]
    if (white === undefined) break
    for (let tabAt = 0; tabAt < white.length; tabAt++) {
      if (white[tabAt] !== '\t') continue
      repairs.push({ at: line.start + tabAt, end: line.start + tabAt + 1, text: unit })
    }
    const next = nextLine(text, line)
    if (next === undefined) break
    line = next
  }
  return { ...words, repairs, safe: true }
}
