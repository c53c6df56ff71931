import width from 'fast-string-width'
import { safe } from '../text/safe.ts'
import type { Block } from './layout/blocks.ts'
import { blocksOf } from './layout/blocks.ts'
import { inline } from './layout/inline.ts'
import type { Style } from './layout/paint.ts'
import type { Run } from './layout/run.ts'
import { painted, run } from './layout/run.ts'
import { wrap } from './layout/wrap.ts'
import type { Look } from './look.ts'

/**
 * A Markdown text as people read it in a terminal: wrapped, list items hanging under their text, safe
 * to print. `indent` is the columns every line stands in. Code blocks and long words are never cut.
 */
export function markdown(text: string, look: Look, indent = 0, style: Style = 'plain'): string {
  return blocksOf(safe(text.trim()))
    .flatMap((block) => [
      ...(block.apart ? [''] : []),
      ...linesOf(block, { ...look, indent, style }),
    ])
    .join('\n')
}

function linesOf(
  block: Block,
  { width: columns, color, paint, indent, style }: Look & { indent: number; style: Style },
): readonly string[] {
  const margin = ' '.repeat(indent + block.indent)
  if (block.kind === 'code') return block.lines.map((line) => margin + paint('code', line))
  const mark = block.mark === '' ? '' : `${block.mark} `
  const hang = ' '.repeat(width(mark))
  const room = Math.max(10, columns - margin.length - hang.length)
  return block.lines
    .map((line) => (block.kind === 'heading' ? [run(line, 'strong')] : inline(line, color, style)))
    .flatMap((runs: readonly Run[]) => wrap(runs, room))
    .map((line, index) => margin + (index === 0 ? mark : hang) + painted(line, paint))
}
