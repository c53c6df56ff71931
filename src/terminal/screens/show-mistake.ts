import { safe } from '../../text/safe.ts'
import { painted, run } from '../layout/run.ts'
import { wrap } from '../layout/wrap.ts'
import type { Look } from '../look.ts'

/** What was not understood of an answer, and what is expected. */
export function showMistake(message: string, look: Look): string {
  return wrap([run(safe(message).replace(/\s+/g, ' '), 'bad')], look.width)
    .map((runs) => painted(runs, look.paint))
    .join('\n')
}
