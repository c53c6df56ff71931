/** What stands behind the last match of a pattern, which is global; the whole text where there is none that counts. */
export function afterLast(
  text: string,
  pattern: RegExp,
  counts: (match: RegExpExecArray) => boolean = () => true,
): string {
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (counts(match)) from = match.index + match[0].length
  }
  return text.slice(from)
}
