import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Source } from '../../text/source.ts'
import { describeFileError } from '../describe-file-error.ts'

/** A file that was not written, and why, as the end of a sentence. */
export interface Unwritten {
  readonly path: string
  readonly why: string
}

/** Writes the texts that differ, each file whole or not at all; one that was changed meanwhile is left alone. */
export function writeSources(
  folder: string,
  before: readonly Source[],
  after: readonly Source[],
): readonly Unwritten[] {
  const texts = new Map(before.map(({ path, text }) => [path, text]))
  return after.flatMap(({ path, text }) => {
    const old = texts.get(path)
    if (old === undefined || old === text) return []
    try {
      return replace(join(folder, path), old, text)
        ? []
        : [{ path, why: 'it was changed meanwhile' }]
    } catch (error) {
      return [{ path, why: describeFileError(error) }]
    }
  })
}

function replace(path: string, old: string, text: string): boolean {
  // Behind a link the file itself is written, not the link.
  const file = realpathSync(path)
  if (readFileSync(file, 'utf8') !== old) return false
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`)
  try {
    writeFileSync(unfinished, text, { mode: statSync(file).mode & 0o777 })
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  return true
}
