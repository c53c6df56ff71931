import type { Style } from './paint.ts'
import type { Run } from './run.ts'
import { run } from './run.ts'

// In this order: an escaped mark, code, strong, emphasis, a link, a bare link. Underscores count at
// the edges of words only, since names such as `send_status` hold them. Lengths are bounded, so that
// marks that nothing closes cost little.
const marks =
  /\\([\\`*_[\]<>#.{}()!+-])|(?<!`)(`{1,3})(?!`)([^`]{1,600})\2(?!`)|\*\*(?=[^\s*])([^\n]{1,600}?)(?<=\S)\*\*|(?<!\*)\*(?=[^\s*])([^*]{1,600}?)(?<=\S)\*(?!\*)|(?<!\w)_(?=[^\s_])([^_]{1,600}?)(?<=\S)_(?!\w)|\[([^[\]]{1,300})\]\(([^()\s]{1,1000})\)|<(https?:[^\s<>]{1,1000})>/g

/**
 * The runs of one paragraph of Markdown. Marks that nothing closes stay as they are. Where no colour
 * sets code apart it keeps its backquotes.
 */
export function inline(text: string, color: boolean, style: Style = 'plain'): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > end) runs.push(run(text.slice(end, match.index), style))
    runs.push(...marked(match, color, style))
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push(run(text.slice(end), style))
  return runs
}

function marked(match: RegExpExecArray, color: boolean, style: Style): readonly Run[] {
  const [, escaped, , code, strong, starred, underscored, label, link, bare] = match
  if (escaped !== undefined) return [run(escaped, style)]
  if (code !== undefined) return [run(color ? code.trim() : `\`${code.trim()}\``, 'code')]
  if (strong !== undefined) return inline(strong, color, 'strong')
  if (label !== undefined && link !== undefined) {
    if (label === link) return [run(link, style)]
    return [...inline(label, color, style), run(` (${link})`, 'faint')]
  }
  return bare === undefined
    ? inline(starred ?? underscored ?? '', color, style)
    : [run(bare, style)]
}
