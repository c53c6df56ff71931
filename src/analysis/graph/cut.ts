const LONGEST = 80

/** The first line of a text, without Markdown's marks, cut where it is long. */
export function cut(text: string, longest = LONGEST): string {
  const line = text.trim().split('\n')[0] ?? ''
  const plain = line.replaceAll(/[*`]/g, '').trim()
  const letters = [...plain]
  return letters.length <= longest
    ? plain
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
