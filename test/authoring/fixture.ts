import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../../src/text/source.ts'

export const fixtures = join(import.meta.dirname, 'fixtures')

/**
 * The sources of a fixture: those of `base`, and in their place or beside them those of the
 * fixture's own folder. A file named in its `deleted.txt` is left out.
 */
export function fixture(name: string): readonly Source[] {
  const folder = join(fixtures, name)
  const deleted = existsSync(join(folder, 'deleted.txt'))
    ? readFileSync(join(folder, 'deleted.txt'), 'utf8').split('\n')
    : []
  const files = new Map([...filesOf(join(fixtures, 'base')), ...filesOf(folder)])
  return [...files].flatMap(([path, text]) => (deleted.includes(path) ? [] : [{ path, text }]))
}

/** The sources of a folder alone, by path. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(ya?ml|csv)$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}
