import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide } from '../knowledge/guide.ts'
import { lookFor } from '../terminal/look.ts'
import { markdown } from '../terminal/markdown.ts'
import { showTable } from '../terminal/show-table.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { unknownName } from './call/unknown-name.ts'
import { wrongUse } from './call/wrong-use.ts'
import { displayOf } from './display-of.ts'
import { guideJson } from './guide-json.ts'
import { jsonText } from './json-text.ts'
import { findRules } from './knowledge/find-rules.ts'
import { loadCompiled } from './knowledge/load-compiled.ts'
import { showGuide } from './show-guide.ts'

/** Prints a guide as text, or the list of guides by their first tag. */
export async function runShow(call: Call): Promise<Ending> {
  if (call.flags.has('ids')) return showIds(call)
  const { shell, flags } = call
  const loaded = await loadCompiled(call)
  if ('ending' in loaded) return loaded.ending
  const { knowledge } = loaded
  const [id] = call.words
  const look = lookFor(displayOf(call, shell.output))
  if (id === undefined) {
    const guides = [...knowledge.guides.values()]
    const list = `${safe(knowledge.name)}\n\n${guidesByTag(guides).map(section).join('\n\n')}\n`
    shell.output.write(flags.has('json') ? jsonText({ guides: guides.map(inList) }) : list)
    return { kind: 'done' }
  }
  const guide = knowledge.guides.get(id)
  if (!guide) return wrongUse(unknownName('guide', id, knowledge.guides.keys()))
  shell.output.write(
    flags.has('json') ? jsonText(guideJson(guide)) : `${showGuide(guide, knowledge, look)}\n`,
  )
  return { kind: 'done' }

  function section([tag, tagged]: readonly [string, readonly Guide[]]): string {
    const rows = tagged.map(({ id: name, title }) => [name, title] as const)
    return `${markdown(`# ${tag}`, look)}\n${showTable(rows, look)}`
  }
}

/** The names of files are the ids: shell completion need not wait for the guides to be read. */
function showIds(call: Call): Ending {
  const found = findRules(call.shell, flagOf(call, 'rules'))
  if ('mistake' in found) return wrongUse(found.mistake)
  const names = namesIn(join(found.folder, 'guides')).filter((name) => !/\.test\.ya?ml$/.test(name))
  const ids = names.flatMap((name) => /^(.+)\.ya?ml$/.exec(name)?.[1] ?? [])
  call.shell.output.write(ids.map((id) => `${safe(id)}\n`).join(''))
  return { kind: 'done' }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function guidesByTag(guides: readonly Guide[]): readonly (readonly [string, readonly Guide[]])[] {
  const groups = new Map<string, Guide[]>()
  for (const guide of guides) {
    const tag = guide.tags[0] ?? 'other'
    groups.set(tag, [...(groups.get(tag) ?? []), guide])
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1))
}

function inList({ id, title, aliases, tags }: Guide) {
  return { guide: id, title, aliases, tags }
}
