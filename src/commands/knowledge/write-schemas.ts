import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Authored } from '../../authoring/authored.ts'
import { schemasOf } from '../../authoring/schema/schemas-of.ts'

/**
 * Writes the schemas of a knowledge base into `.schema/` of its folder and gives their paths. Throws where that
 * cannot be written.
 */
export function writeSchemas(folder: string, authored: Authored): readonly string[] {
  const under = join(folder, '.schema')
  mkdirSync(under, { recursive: true })
  // They hold the names of one moment: committed, they would flag what was named since.
  writeFileSync(join(under, '.gitignore'), '*\n')
  return [...schemasOf(authored)].map(([name, schema]) => {
    const path = join(under, name)
    writeFileSync(path, `${JSON.stringify(schema, null, 1)}\n`)
    return path
  })
}
