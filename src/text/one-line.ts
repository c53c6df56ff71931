/** A text on one line: white space is one space each, and past `most` characters it is cut, with an ellipsis. */
export function oneLine(text: string, most = Number.POSITIVE_INFINITY): string {
  // Ahead of the search for white space, so that a long text costs no more than a short one.
  const head = Number.isFinite(most) ? text.slice(0, 20 * most) : text
  const characters = [...head.trim().replace(/\s+/gu, ' ')]
  if (characters.length <= most) return characters.join('')
  const kept = characters.slice(0, most - 1).join('')
  return `${kept.trimEnd()}…`
}
