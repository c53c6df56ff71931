import { expect, test } from 'vitest'
import { recogniseCode } from '../../src/knowledge/recognise-code.ts'
import { shippedTable } from './error-codes.ts'
import { tableFact } from './facts.ts'

const table = shippedTable('receipt-codes', ['code'])
const fact = tableFact('receipt-code', 'receipt-codes')

function said(text: string): string {
  const recognised = recogniseCode(fact, text, table)
  switch (recognised.kind) {
    case 'rows':
    case 'several':
      return [
        recognised.kind,
        ...new Set(recognised.rows.map((row) => row.cells.get('code'))),
      ].join(' ')
    case 'unlisted':
      return `unlisted ${recognised.text}`
    case 'mistake':
      return recognised.message
    default:
      return recognised satisfies never
  }
}

test.each([
  ['904', 'rows 904'],
  ['904 I think', 'rows 904'],
  ['eror 904', 'rows 904'],
  ['it shows 904, on the display', 'rows 904'],
  ['Fehler 904!', 'rows 904'],
])('"%s", the answer to "which code?", is the short code in it', (text, expected) => {
  expect(said(text)).toBe(expected)
})

test.each([
  ['it took 904 minutes', 'Is "904" the code? Then type it alone.'],
  ['7 I think', 'Is "7" the code? Then type it alone.'],
  ['maybe 987', 'unlisted 987'],
])('"%s" is no code without being asked back', (text, expected) => {
  expect(said(text)).toBe(expected)
})
