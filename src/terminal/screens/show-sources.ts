import type { ViewSource } from '../../session/view.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'

/** Where a text comes from, one page a line. */
export function showSources(sources: readonly ViewSource[] | undefined, look: Look): string {
  return (sources ?? [])
    .map(({ title, url }) =>
      markdown(`Source: ${title}${url === undefined ? '' : ` ${url}`}`, look),
    )
    .join('\n')
}
