import { levelMeant } from '../level-meant.ts'
import { type Line, lineAt, nextLine } from '../line-at.ts'
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
  const content = first.content.trimStart()
  const below = firstWithoutTab(text, first)
  const level = levelMeant(text, first, { below, unit: unit.length, content })
  const own = tabsOf(text, first)
  for (let lines = 0; lines < mostLines; lines++) {
    const white = /^\s*(- *)?\t+/.exec(text.slice(line.start, line.end))?.[0]
    if (white === undefined) break
    if (/^\t+$/.test(white)) {
      // The first such line stands where the line above it lets it stand, the others as many tabs from it.
      const wanted = Math.max(0, level + (white.length - own) * unit.length)
      const { start } = line
      repairs.push({ at: start, end: start + white.length, text: ' '.repeat(wanted) })
    } else {
      for (let tabAt = 0; tabAt < white.length; tabAt++) {
        if (white[tabAt] !== '\t') continue
        repairs.push({ at: line.start + tabAt, end: line.start + tabAt + 1, text: unit })
      }
    }
    const next = nextLine(text, line)
    if (next === undefined) break
    line = next
  }
  return { ...words, repairs, safe: true }
}

function firstWithoutTab(text: string, first: Line): Line | undefined {
  let line = nextLine(text, first)
  for (let lines = 0; line !== undefined && lines < mostLines; lines++) {
    if (!line.content.startsWith('\t')) return line
    // The tabs of the lines below say how far in they stand.
    if (tabsOf(text, line) !== tabsOf(text, first)) return undefined
    line = nextLine(text, line)
  }
  return undefined
}

function tabsOf(text: string, { start, end }: Line): number {
  return /^\t*/.exec(text.slice(start, end))?.[0].length ?? 0
}
