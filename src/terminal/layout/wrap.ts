import width from 'fast-string-width'
import type { Run } from './run.ts'
import { runCutter, textOf } from './run.ts'

// Chinese and Japanese are written without spaces: a line may end after any of their characters,
// but none begins with closing punctuation.
const east = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3001-\\u3029\\uFF01-\\uFF60'
const closing = '[、。，．：；！？）」』》〉】〕”’]'
const pieces = new RegExp(`(?:[${east}]|[^ \\n${east}]+)${closing}*|[ \\n]+`, 'gu')

/** Breaks runs into lines of at most `columns`, between words; a word that is longer stays whole. */
export function wrap(runs: readonly Run[], columns: number): readonly (readonly Run[])[] {
  const lines: (readonly Run[])[] = []
  const cut = runCutter(runs)
  let start = 0
  let end = 0
  let used = 0
  let gap = 0
  for (const { 0: piece, index } of textOf(runs).matchAll(pieces)) {
    const length = width(piece)
    if (piece.trim() === '') {
      gap = length
      continue
    }
    if (used > 0 && used + gap + length > columns) {
      lines.push(cut(start, end))
      used = 0
    }
    if (used === 0) {
      start = index
      gap = 0
    }
    used += gap + length
    end = index + piece.length
    gap = 0
  }
  return [...lines, cut(start, end)]
}
