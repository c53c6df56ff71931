const asked =
  /(?:ending (?:in|with|on)|ends (?:in|with|on)|last (?:four )?digits(?: are)?|尾号(?:是|为)?)\s*["'“]?(?<digits>\d{3,6})(?!\d)/giu
const number = /\d{2,}\*{2,}\d{2,}|\+?\d{8,15}/u

/**
 * A text with the rows of a table blanked out that are of other numbers than the one that it
 * asks about (`only the number ending in 6631`). Every character stays at its offset.
 */
export function onlyAskedRow(text: string): string {
  const digits = new Set([...text.matchAll(asked)].map(({ groups }) => groups?.digits ?? ''))
  const [only] = digits
  if (only === undefined || digits.size > 1) return text
  const lines = text.split('\n')
  const isRow = (line: string) => /\t.*\t|\|.*\|/u.test(line) && number.test(line)
  const isAsked = (line: string) => new RegExp(`${only}(?!\\d)`, 'u').test(line)
  if (lines.filter((line) => isRow(line) && isAsked(line)).length !== 1) return text
  return lines
    .map((line) => (isRow(line) && !isAsked(line) ? ' '.repeat(line.length) : line))
    .join('\n')
}
