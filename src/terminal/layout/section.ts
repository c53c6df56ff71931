import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'

/** A heading and a Markdown text below it, two columns in. */
export function section(heading: string, text: string, look: Look): string {
  return `${look.paint('strong', heading)}\n${markdown(text, look, 2)}`
}
