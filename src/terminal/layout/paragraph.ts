import type { Look } from '../look.ts'
import type { Style } from './paint.ts'
import { painted, run } from './run.ts'
import { wrap } from './wrap.ts'

/** A text of one style, wrapped, that is not Markdown. It must be safe to print already. */
export function paragraph(text: string, style: Style, look: Look): string {
  return wrap([run(text, style)], look.width)
    .map((runs) => painted(runs, look.paint))
    .join('\n')
}
