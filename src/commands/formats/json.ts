import { jsonText } from '../json-text.ts'
import type { Placed } from './place-diagnostics.ts'

/** What a check looked at. */
export interface CheckedCounts {
  readonly files: number
  readonly guides: number
  /** Every answer was proven to lead to an ending. */
  readonly proven: boolean
}

/** `{ diagnostics: [...], checked }`; lines and columns count from 1, the end is not included. */
export function json(placed: readonly Placed[], checked?: CheckedCounts): string {
  const diagnostics = placed.map(({ diagnostic, path, start, end, also }) => {
    const { code, severity, message, suggestion, witness } = diagnostic
    return {
      code,
      severity,
      message,
      path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(witness ? { witness } : {}),
      also: also.map((other) => ({ message: other.message, path: other.path, ...other.start })),
    }
  })
  return jsonText({ diagnostics, ...(checked && { checked }) })
}
