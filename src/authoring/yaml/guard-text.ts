import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import { mergeConflict } from './mistakes/merge-conflict.ts'

const largest = 1024 * 1024
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\r(?!\n)/g
const named = new Map([
  ['\0', 'NUL'],
  ['\r', 'carriage return without line feed'],
])

/**
 * What makes a file unfit to be read at all: its size, a control character, two versions in one. At
 * most one message, since these seldom come alone.
 */
export function guardText(source: Source): Diagnostic | undefined {
  const { path, text } = source
  if (text.length > largest) {
    const megabytes = (text.length / 1024 / 1024).toFixed(1)
    return {
      code: 'file-too-large',
      severity: 'error',
      message: `This file holds ${megabytes} million characters; a file may hold 1 million.`,
      span: { path, start: 0, end: 0 },
      suggestion: 'split it into several files',
    }
  }
  const found = [...text.matchAll(control)]
  const [first] = found
  if (first === undefined) return mergeConflict(source)
  const code = `U+${first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const name = named.get(first[0])
  const more = found.length > 1 ? ` There are ${found.length - 1} more.` : ''
  return {
    code: 'control-character',
    severity: 'error',
    message: `A control character stands here (${name === undefined ? code : `${name}, ${code}`}); a text file holds none.${more}`,
    span: { path, start: first.index, end: first.index + 1 },
    suggestion: 'delete it, or save the file as UTF-8 text again',
  }
}
