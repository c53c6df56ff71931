/** A value of a pasted table, with the heading it stands under or beside. */
export interface TableCell {
  readonly label: string
  readonly value: string
  /** Offsets of the value in UTF-16 units. */
  readonly start: number
  readonly end: number
}

interface Part {
  readonly text: string
  readonly start: number
}

const separators: readonly RegExp[] = [/\|/g, /\t/g, / {2,}/g, /[,;](?=\S)/g, /[,;]\s?/g]
const rule = /^[\s|:+=_-]+$/
const longestLine = 2000
const mostParts = 40

/**
 * The cells of the tables in a text: lines in a row with the same number of columns, set
 * apart by bars, tabs, wide spaces or commas, under a heading; of two columns the first
 * is a heading too. Linear in the text.
 */
export function tableCells(text: string): readonly TableCell[] {
  const cells: TableCell[] = []
  let heading: readonly Part[] = []
  let separator = -1
  let at = 0
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    // A row that was blanked out ends no table.
    if (rule.test(line) && line.length > 2) continue
    const found = partsOf(line.slice(0, longestLine), start, separator)
    if (
      found === undefined ||
      found.separator !== separator ||
      found.parts.length !== heading.length
    ) {
      // Not the table of the line before: this may be the heading of another one.
      const first = found ?? partsOf(line.slice(0, longestLine), start, -1)
      heading = first?.parts ?? []
      separator = first?.separator ?? -1
    } else {
      for (const [column, { text: value, start }] of found.parts.entries())
        if (value !== '') cells.push(cellOf(heading[column]?.text ?? '', value, start))
    }
    const [label, value, ...more] = found?.parts ?? []
    const isPair = label !== undefined && value !== undefined && more.length === 0
    if (isPair && found?.separator !== undefined && found.separator < 2)
      cells.push(cellOf(label.text, value.text, value.start))
  }
  return cells
}

function cellOf(label: string, value: string, start: number): TableCell {
  return { label, value, start, end: start + value.length }
}

/** The parts of a line, by the separator of the lines before it where that splits it too. */
function partsOf(
  line: string,
  offset: number,
  preferred: number,
): { readonly parts: readonly Part[]; readonly separator: number } | undefined {
  const order = [...(preferred < 0 ? [] : [preferred]), ...separators.keys()]
  for (const separator of order) {
    const pattern = separators[separator]
    const parts = pattern === undefined ? [] : splitBy(line, offset, pattern)
    const least = separator < 2 ? 2 : 3
    if (parts.length >= least && parts.length <= mostParts) return { parts, separator }
  }
  return undefined
}

function splitBy(line: string, offset: number, pattern: RegExp): readonly Part[] {
  // Bars may frame the line, and spaces in front of it are no column.
  const from = /^ {0,3}\||^ +/.exec(line)?.[0].length ?? 0
  const to = line.length - (/\|\s*$/.exec(line)?.[0].length ?? 0)
  if (to <= from) return []
  const parts: Part[] = []
  let start = from
  const add = (end: number) => {
    const raw = line.slice(start, end)
    const lead = /^[\s"']*/.exec(raw)?.[0].length ?? 0
    parts.push({ text: raw.slice(lead).replace(/[\s"']+$/, ''), start: offset + start + lead })
  }
  for (const match of line.slice(0, to).matchAll(pattern)) {
    if (match.index < from) continue
    add(match.index)
    start = match.index + match[0].length
  }
  add(to)
  return parts
}
