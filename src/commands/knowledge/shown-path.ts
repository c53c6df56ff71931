import { relative, sep } from 'node:path'
import type { Shell } from '../call/shell.ts'

/** A path as people see it: relative where it lies in the folder they are in, with forward slashes. */
export function shownPath(shell: Pick<Shell, 'folder'>, path: string): string {
  const shown = relative(shell.folder, path) || '.'
  return (shown.startsWith('..') ? path : shown).split(sep).join('/')
}
