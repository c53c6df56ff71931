// Invisible characters that come along when text is copied from a web page.
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu

/** Text in the form it is compared in: width and case folded, white space as single spaces, trimmed. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim()
}
