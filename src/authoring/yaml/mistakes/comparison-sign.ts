import { lineAt } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'

/** `over: > 10`, `> 10 s: go late`, `[regular, >= 10 s, yes]`: to YAML the sign starts a block of text. */
export function comparisonSign({ text, code, message, start }: Trouble): Mistake | undefined {
  const header = message.startsWith('Not a YAML token') || message.startsWith('Block scalar header')
  if (!header && code !== 'BAD_SCALAR_START') return undefined
  const line = lineAt(text, start)
  const near = Math.max(line.start, start - 100)
  const upTo = text.slice(near, Math.min(line.end, start + 20))
  const from = code === 'BAD_SCALAR_START' ? start - near : undefined
  const sign = /(?<=^|\s|[[{,])>(=?)\s*(\d[^:,\]}]*)?/g
  for (const found of upTo.matchAll(sign)) {
    const [whole, equals = '', amount = ''] = found
    if (from !== undefined && found.index !== from) continue
    const at = near + found.index
    const [, written = ''] = /^>=?\s*([^:,\]}#]*)/.exec(text.slice(at, line.end)) ?? []
    if (amount === '' && written === '') continue
    const value = written.trim()
    if (!/^\d/.test(value)) return undefined
    const length = 1 + equals.length + (/^>=?(\s*)/.exec(whole)?.[1]?.length ?? 0)
    const key = /(?:over|under|exactly)\s*:\s*$/.exec(text.slice(line.start, at))
    if (key !== null) {
      return {
        code: 'comparison-sign',
        message: `To YAML "${`>${equals}`}" is the start of a block of text; thresholds are written in words, before the colon.`,
        suggestion: `write "over ${value}: " and where that leads`,
        start: line.start + key.index,
        end: line.start + line.indent + line.content.length,
        repairs: [{ at, end: at + length, text: 'over ' }],
      }
    }
    return {
      code: 'comparison-sign',
      message: `To YAML "${`>${equals}`}" is the start of a block of text; thresholds are written in words.`,
      suggestion: equals === '' ? `write "over ${value}"` : `write "${value} or more"`,
      start: at,
      end: at + 1 + equals.length,
      repairs: [{ at, end: at + length, text: 'over ' }],
    }
  }
  return undefined
}
