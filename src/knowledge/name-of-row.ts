import type { Row } from './table.ts'

/** What a row goes by: its code, or its name where it has no code; empty where it has neither. */
export function nameOfRow(row: Row, keys: readonly string[]): string {
  return keys.map((key) => row.cells.get(key) ?? '').find((cell) => cell !== '') ?? ''
}
