import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Authored } from '../authoring/authored.ts'
import { readKnowledgeBase } from '../authoring/read-knowledge-base.ts'
import { normalise } from '../text/normalise.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { unknownName } from './call/unknown-name.ts'
import { wrongUse } from './call/wrong-use.ts'
import { describeFileError } from './describe-file-error.ts'
import { jsonText } from './json-text.ts'
import { findOwnRules } from './knowledge/find-own-rules.ts'
import { readSources } from './knowledge/read-sources.ts'
import { shownPath } from './knowledge/shown-path.ts'
import { writeSchemas } from './knowledge/write-schemas.ts'
import { newGuide } from './start/new-guide.ts'

/** Makes a guide and its scenarios, and prints the files. What exists is never overwritten. */
export function runNew(call: Call): Ending {
  const { shell, words, flags } = call
  const [thing = '', id = ''] = words
  if (thing !== 'guide') return wrongUse(unknownName('thing to start', thing, ['guide']))
  const badId = mistakeOfId(id)
  if (badId !== undefined) return wrongUse(badId)
  const found = findOwnRules(shell, flagOf(call, 'rules'))
  if ('mistake' in found) return wrongUse(found.mistake)
  const { folder } = found
  const title = flagOf(call, 'title')?.replace(/\s+/g, ' ').trim() || titleFrom(id)
  const before = readKnowledgeBase(readSources(folder).sources)
  const same = before.guideDocuments.find(
    (guide) => guide.title && normalise(guide.title.value) === normalise(title),
  )
  if (same)
    return wrongUse(
      `The guide "${same.id}" has the title "${title}" already. Say another with --title.`,
    )
  const files = [...newGuide({ id, title, sources: sourcesOf(before) })].map(([path, text]) => ({
    path: join(folder, path),
    text,
  }))
  const taken = files.find(({ path }) => existsSync(path))
  if (taken) {
    return wrongUse(
      `${shownPath(shell, taken.path)} exists already, and is not overwritten. Take another ID.`,
    )
  }
  try {
    mkdirSync(join(folder, 'guides'), { recursive: true })
    for (const { path, text } of files) writeFileSync(path, text, { flag: 'wx' })
    // Who has schemas has them for an editor, which should know the new guide.
    if (existsSync(join(folder, '.schema'))) {
      writeSchemas(folder, readKnowledgeBase(readSources(folder).sources))
    }
  } catch (error) {
    return wrongUse(`The guide cannot be written: ${describeFileError(error)}.`)
  }
  const written = files.map(({ path }) => shownPath(shell, path))
  if (flags.has('json')) shell.output.write(jsonText({ written }))
  else shell.output.write(written.map((path) => `${safe(path)}\n`).join(''))
  shell.talk.write(nextSteps(id, safe(shownPath(shell, folder)), written[0]))
  return { kind: 'done' }
}

function mistakeOfId(id: string): string | undefined {
  if (/^[a-z0-9][a-z0-9-]*$/.test(id)) return undefined
  const better = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\.test)?\.ya?ml$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const rest = better === '' ? '.' : `, such as "${better}".`
  return `"${safe(id)}" cannot be the ID of a guide, expected small letters, digits and hyphens${rest}`
}

function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sourcesOf({ knowledgeBaseDocument }: Authored): readonly string[] {
  return knowledgeBaseDocument?.citations.map(({ name }) => name.value) ?? []
}

function nextSteps(id: string, folder: string, file = ''): string {
  return `
Next:
  write what is wrong, how to see it and what to do in ${file}
  unstuck check ${folder}
  unstuck test ${folder}
  unstuck --rules ${folder} --guide ${id}
`
}
