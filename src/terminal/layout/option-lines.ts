import width from 'fast-string-width'
import { safe } from '../../text/safe.ts'
import type { Look } from '../look.ts'
import type { Option } from '../request.ts'
import type { Run } from './run.ts'
import { painted, run } from './run.ts'
import { wrap } from './wrap.ts'

/** The lines of one option of a list: what stands before it, then its label, hanging. */
export function optionLines(
  option: Option,
  { before, active = false }: { before: string; active?: boolean },
  look: Look,
): readonly string[] {
  const runs = active ? [run(safe(option.label), 'accent')] : marked(option)
  const hang = ' '.repeat(width(before))
  const lines = wrap(runs, look.width - hang.length).map(
    (line, index) =>
      (index > 0 ? hang : active ? look.paint('accent', before) : before) +
      painted(line, look.paint),
  )
  return [...lines, ...detailLines(option, hang, look)]
}

function detailLines({ detail }: Option, hang: string, look: Look): readonly string[] {
  if (detail === undefined) return []
  return wrap([run(safe(detail), 'faint')], look.width - hang.length).map(
    (line) => hang + painted(line, look.paint),
  )
}

// Words that were searched for stand out wherever the label holds them.
function marked({ label, matched = [] }: Option): readonly Run[] {
  const text = safe(label)
  const words = matched.filter((word) => word.trim() !== '').map(escaped)
  if (words.length === 0) return [run(text)]
  const parts = text.split(new RegExp(`(${words.join('|')})`, 'giu'))
  return parts.map((part, index) => run(part, index % 2 === 1 ? 'strong' : 'plain'))
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
