import type { View } from '../../session/view.ts'
import { safe } from '../../text/safe.ts'
import { painted, run } from '../layout/run.ts'
import { wrap } from '../layout/wrap.ts'
import type { Look } from '../look.ts'

/** The title of the guide that a view is in. */
export function showTitle({ title }: View, look: Look): string {
  return wrap([run(`== ${safe(title)} ==`, 'accent')], look.width)
    .map((runs) => painted(runs, look.paint))
    .join('\n')
}
