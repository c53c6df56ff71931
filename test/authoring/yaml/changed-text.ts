import type { Random } from '../../random.ts'

const most = 25
const pieces = [
  ...'\n:#?&*!|>%@`"\'{}[],~<=\\/ \t-1a中\u00a0\u2028：',
  '\n\n',
  '\n  ',
  '  \n',
  '\n# c\n',
  '\n    # c\n',
  ' # c',
  '  # c d',
  '\r\n',
  '\n- ',
  '- ',
  ': ',
  'a: b',
  'a:\n',
  '? ',
  '&a ',
  '!t ',
  '---\n',
  '...\n',
  '<<: ',
  '|\n',
  '|-\n',
  '|+\n',
  '|2\n',
  '|x-\n',
  '>\n',
  '> 1-\n',
  '\\n',
  '\\"',
  'words and\n    more words',
]

/** A few lines of one of the texts, with up to three slips: a piece put in or out, a line moved or set elsewhere. */
export function changedText(texts: readonly string[], random: Random): string {
  const { below, chance, pick } = random
  const all = pick(texts).split('\n')
  const from = below(all.length)
  const some = all.slice(from, from + 1 + below(most))
  const depth = chance(0.7) ? (/^ */.exec(some[0] ?? '')?.[0].length ?? 0) : 0
  const margin = ' '.repeat(depth)
  const lines = some.map((line) => (line.startsWith(margin) ? line.slice(depth) : line))
  let text = lines.join('\n') + (chance(0.8) ? '\n' : '')
  for (let slips = below(4); slips > 0; slips -= 1) text = slip(text, random)
  return text
}

function slip(text: string, { below, pick }: Random): string {
  const at = below(text.length + 1)
  const lines = text.split('\n')
  const line = below(lines.length)
  switch (below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + below(3))
    case 1:
      return text.slice(0, at) + pick(pieces) + text.slice(at)
    case 2:
      return lines.with(line, ' '.repeat(below(7)) + (lines[line] ?? '').trimStart()).join('\n')
    default:
      return lines.toSpliced(below(lines.length), 0, lines[line] ?? '').join('\n')
  }
}
