import { remembered } from '../../analysis/remembered.ts'
import type { Authored } from '../../authoring/authored.ts'
import { lint } from '../../authoring/lint.ts'
import { readKnowledgeBase } from '../../authoring/read-knowledge-base.ts'
import type { Source } from '../../text/source.ts'
import type { CheckMemory } from './check-memory.ts'
import type { Checked } from './checked.ts'
import { isUnproven } from './is-unproven.ts'

/** What must not be found where every answer leads to an ending. */
const broken = new Set(['gap', 'loop', 'dead-end'])
const silenced = /#[ \t]*unstuck-ignore[ \t]+(gap|loop|dead-end|not-fully-checked)\b/

export interface CheckOptions {
  /** The day of the check, `2026-11-22`. */
  readonly today: string
  readonly memory: CheckMemory
}

/** Every mistake of these files and, where they can be read, everything that the lint rules find. */
export function checkSources(sources: readonly Source[], options: CheckOptions): Checked {
  const { memory } = options
  const authored = readKnowledgeBase(sources, memory.read, memory.linked)
  return checkedFrom(authored, sources, options)
}

/** The same for what was read before. */
export function checkedFrom(
  authored: Authored,
  sources: readonly Source[],
  { today, memory }: CheckOptions,
): Checked {
  const { knowledge } = authored
  const diagnostics = lint(authored, { today, memory: memory.found })
  const unproven = diagnostics.filter(isUnproven).length
  const { knowledge: read, guides: sound } = authored.sound
  const guides = [...read.guides.values()].filter(({ body }) => body.kind === 'steps')
  return {
    sources,
    diagnostics,
    unread: read.guides.size - sound.size,
    guides: guides.length,
    unproven,
    proven:
      knowledge !== undefined &&
      unproven === 0 &&
      !diagnostics.some(({ code }) => broken.has(code)) &&
      ![...authored.sources.values()].some(isSilenced),
  }
}

const isSilenced = remembered(({ text }: Source): boolean => silenced.test(text))
