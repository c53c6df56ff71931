/** A block of a Markdown text. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'code'
  /** Columns it stands in from the left. */
  readonly indent: number
  /** What stands before an item: `2.` or `-`. */
  readonly mark: string
  /** Lines that stay lines; a paragraph's own line ends have become spaces. */
  readonly lines: readonly string[]
  /** A blank line stood before it. */
  readonly apart: boolean
}

const fence = /^\s*(```|~~~)/
const item = /^(\s*)(\d{1,3}[.)]|[-*+•])\s+(.*)$/
const heading = /^#{1,6}\s+(.*?)\s*#*$/
const lineBreak = /(?: {2,}|\\)$/

/** Splits a Markdown text into the blocks that guides use: paragraphs, list items, headings, code. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let apart = false
  let fenced = false
  const begin = (block: Omit<Block, 'apart'>) => {
    open = { ...block, apart: apart && blocks.length > 0 }
    blocks.push(open)
    apart = false
  }
  const extend = (lines: readonly string[]) => {
    if (open === undefined) return
    open = { ...open, lines }
    blocks[blocks.length - 1] = open
  }
  for (const line of text.replaceAll('\t', '  ').split(/\r\n?|\n/)) {
    if (fence.test(line)) {
      fenced = !fenced
      if (fenced) begin({ kind: 'code', indent: 2, mark: '', lines: [] })
      else open = undefined
    } else if (fenced) {
      extend([...(open?.lines ?? []), line])
    } else if (line.trim() === '') {
      apart = true
      open = undefined
    } else {
      const [, title] = heading.exec(line) ?? []
      const [, before = '', mark = '', rest = ''] = item.exec(line) ?? []
      if (title !== undefined) begin({ kind: 'heading', indent: 0, mark: '', lines: [title] })
      else if (mark !== '') begin({ kind: 'item', indent: before.length, mark, lines: [rest] })
      else if (open?.kind === 'item' || open?.kind === 'paragraph') extend(joined(open.lines, line))
      else if (/^\s/.test(line) && blocks.at(-1)?.kind === 'item') {
        const { indent = 0, mark: last = '' } = blocks.at(-1) ?? {}
        begin({
          kind: 'paragraph',
          indent: indent + last.length + 1,
          mark: '',
          lines: [line.trim()],
        })
      } else begin({ kind: 'paragraph', indent: 0, mark: '', lines: [line.trimStart()] })
    }
  }
  return blocks
}

function joined(lines: readonly string[], line: string): readonly string[] {
  const last = lines.at(-1) ?? ''
  if (lineBreak.test(last)) return [...lines.slice(0, -1), last.replace(lineBreak, ''), line.trim()]
  return [...lines.slice(0, -1), `${last.trimEnd()} ${line.trimStart()}`]
}
