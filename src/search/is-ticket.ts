const mostWords = 25
const han = /\p{sc=Han}/gu

/** Whether a text is more than a few words of a problem: several lines, or more than 25 words. Two Han characters are a word. */
export function isTicket(text: string): boolean {
  const trimmed = text.trim()
  if (/\S\s*\n\s*\S/.test(trimmed)) return true
  const start = trimmed.slice(0, 10_000)
  const words = start.split(/\s+/).length + (start.match(han)?.length ?? 0) / 2
  return words > mostWords
}
