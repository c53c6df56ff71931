import type { ViewSource } from '../../session/view.ts'
import { section } from '../layout/section.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'

/** Where texts come from, each page once. */
export function showSources(sources: readonly ViewSource[] | undefined, look: Look): string {
  const lines = new Set((sources ?? []).map(({ title, url = '' }) => `${title} ${url}`.trim()))
  const [only] = lines
  if (only === undefined) return ''
  if (lines.size === 1) return markdown(`Source: ${only}`, look)
  return section('Sources', [...lines].map((line) => `- ${line}`).join('\n'), look)
}
