import type { Run } from './run.ts'
import { run } from './run.ts'

// In this order: an escaped mark, code, strong, emphasis, a link, a bare link. Underscores count at
// the edges of words only, since names such as `send_status` hold them.
const marks =
  /\\([\\`*_[\]<>#.{}()!+-])|(`+)(.+?)\2(?!`)|\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=[^\s*])([^*]+?)(?<=\S)\*|(?<!\w)_(?=[^\s_])([^_]+?)(?<=\S)_(?!\w)|\[([^\]]+)\]\(([^()\s]+)\)|<(https?:[^\s>]+)>/g

/**
 * The runs of one paragraph of Markdown. Marks that nothing closes stay as they are. Where no colour
 * sets code apart it keeps its backquotes.
 */
export function inline(text: string, color: boolean): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > end) runs.push(run(text.slice(end, match.index)))
    runs.push(...marked(match, color))
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push(run(text.slice(end)))
  return runs
}

function marked(match: RegExpExecArray, color: boolean): readonly Run[] {
  const [, escaped, , code, strong, starred, underscored, label, link, bare] = match
  if (escaped !== undefined) return [run(escaped)]
  if (code !== undefined) return [run(color ? code.trim() : `\`${code.trim()}\``, 'code')]
  if (strong !== undefined) return inside(strong, color, 'strong')
  if (label !== undefined && link !== undefined) {
    if (label === link) return [run(link)]
    return [...inline(label, color), run(` (${link})`, 'faint')]
  }
  if (bare !== undefined) return [run(bare)]
  return inline(starred ?? underscored ?? match[0], color)
}

function inside(text: string, color: boolean, style: Run['style']): readonly Run[] {
  return inline(text, color).map((part) => (part.style === 'plain' ? run(part.text, style) : part))
}
