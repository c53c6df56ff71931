import { expect, test } from 'vitest'
import { codeFrame } from '../../src/text/code-frame.ts'

const frame = (text: string, marked: string) => {
  const start = text.indexOf(marked)
  return codeFrame({ path: 'a.yaml', text }, { path: 'a.yaml', start, end: start + marked.length })
}

test('the line is shown with its number and the part that is meant', () => {
  expect(frame('steps:\n  a:\n    ask: remraks\n', 'remraks')).toBe(
    ['3 |     ask: remraks', '  |          ^^^^^^^'].join('\n'),
  )
})

test('carets stand below full-width characters', () => {
  expect(frame('title: 短信 late', 'late')).toBe(
    ['1 | title: 短信 late', '  |             ^^^^'].join('\n'),
  )
  expect(frame('title: 短信 late', '短信')).toBe(
    ['1 | title: 短信 late', '  |        ^^^^'].join('\n'),
  )
})

test('a span over several lines is marked to the end of its first line', () => {
  expect(frame('a: |\n  one two\n  three\n', 'two\n  three')).toBe(
    ['2 |   one two', '  |       ^^^'].join('\n'),
  )
})

test('an empty place gets one caret', () => {
  expect(codeFrame({ path: 'a', text: 'a:\r\n' }, { path: 'a', start: 2, end: 2 })).toBe(
    ['1 | a:', '  |   ^'].join('\n'),
  )
  expect(codeFrame({ path: 'a', text: '' }, { path: 'a', start: 0, end: 0 })).toBe('1 | \n  | ^')
})

test('a long line is cut around the place', () => {
  const text = `${'a'.repeat(1000)} HERE ${'b'.repeat(1000)}`
  expect(frame(text, 'HERE')).toBe(
    [`1 | …${'a'.repeat(59)} HERE ${'b'.repeat(59)}…`, `  | ${' '.repeat(61)}^^^^`].join('\n'),
  )
})

test('control characters and tabs keep the caret in its place', () => {
  expect(frame('\u001b[1m\tx', 'x')).toBe(['1 | \\u{1b}[1m x', '  |           ^'].join('\n'))
})

test('a long line is not cut within a character', () => {
  const text = `${'😀'.repeat(100)}x${'😀'.repeat(100)}`
  expect(frame(text, 'x')).toBe(
    [`1 | …${'😀'.repeat(30)}x${'😀'.repeat(30)}…`, `  | ${' '.repeat(61)}^`].join('\n'),
  )
})

test('the frame of a line of a megabyte is made at once', () => {
  const text = `${'a'.repeat(500_000)}x${'a'.repeat(500_000)}`
  const source = { path: 'a.yaml', text }
  const frame = () => codeFrame(source, { path: 'a.yaml', start: 500_000, end: 500_001 })
  const frames = new Set(Array.from({ length: 10_000 }, frame))
  expect(frames.size).toBe(1)
})
