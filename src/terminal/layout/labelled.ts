import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'

/** A Markdown text that begins with a label in strong type: `Where to look: the console`. */
export function labelled(label: string, text: string, look: Look, indent = 0): string {
  const list = /^\s*(?:\d{1,3}[.)]|[-*+•])\s/.test(text)
  const body = list ? `**${label}:**\n${text}` : `**${label}:** ${text}`
  return markdown(body, look, indent)
}
