const plain = /^[+-]?(?:\d{1,15}(?:\.\d{1,20})?|\.\d{1,20})$/u
const grouped = /^[+-]?\d{1,3}(?:([ ,])\d{3}(?:\1\d{3}){0,3})(?:\.\d{1,20})?$/u

/**
 * The number that a text is, `1000.5` or in groups of three, `1,000.5`; `text` is normalised. A comma is never a
 * decimal point: `1,5` is no number here, because nobody can tell what `1,500` means to who writes `1,5`.
 */
export function readDecimal(text: string): number | undefined {
  const dashed = text.replace(/^[\u2212\u2010\u2011] ?/u, '-')
  if (!plain.test(dashed) && !grouped.test(dashed)) return undefined
  // Adding zero turns minus zero into zero.
  return Number(dashed.replace(/[ ,]/gu, '')) + 0
}
