import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readKnowledgeBase } from '../authoring/read-knowledge-base.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { wrongUse } from './call/wrong-use.ts'
import { describeFileError } from './describe-file-error.ts'
import { jsonText } from './json-text.ts'
import { readSources } from './knowledge/read-sources.ts'
import { shownPath } from './knowledge/shown-path.ts'
import { writeSchemas } from './knowledge/write-schemas.ts'
import { firstFiles } from './start/first-files.ts'

/** Makes a knowledge base in a folder that is new or empty, and prints the files. */
export function runInit({ shell, words, flags }: Call): Ending {
  const [name = '.'] = words
  const folder = resolve(shell.folder, name)
  const today = new Date().toISOString().slice(0, 10)
  const written: string[] = []
  try {
    if (hasFiles(folder)) {
      return wrongUse(
        `"${safe(name)}" is not empty, and nothing in it is overwritten. Name a folder that is new or empty.`,
      )
    }
    for (const [under, text] of firstFiles(today)) {
      const path = join(folder, under)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text, { flag: 'wx' })
      written.push(path)
    }
    written.push(...writeSchemas(folder, readKnowledgeBase(readSources(folder).sources)))
  } catch (error) {
    return wrongUse(`"${safe(name)}" cannot be made: ${describeFileError(error)}.`)
  }
  const shown = written.map((path) => shownPath(shell, path))
  if (flags.has('json')) shell.output.write(jsonText({ written: shown }))
  else shell.output.write(shown.map((path) => `${safe(path)}\n`).join(''))
  shell.talk.write(nextSteps(safe(shownPath(shell, folder))))
  return { kind: 'done' }
}

function hasFiles(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

function nextSteps(folder: string): string {
  const steps = [
    [`unstuck check ${folder}`, 'shows mistakes'],
    [`unstuck test ${folder}`, 'plays the scenarios'],
    [`unstuck --rules ${folder} "it does not print"`, 'a consultation with it'],
    [`unstuck new guide ID --rules ${folder}`, 'starts a guide of your own'],
  ] as const
  const width = Math.max(...steps.map(([line]) => line.length))
  return `\nNext:\n${steps.map(([line, does]) => `  ${line.padEnd(width)}  ${does}\n`).join('')}`
}
