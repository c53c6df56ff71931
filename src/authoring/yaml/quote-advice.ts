/** How to make a text of a line a text for YAML: in the quotes that it does not hold itself. */
export function quoteAdvice(text: string): string {
  if (!/["\\]/.test(text)) return 'put the text in double quotes'
  if (!text.includes("'")) return 'put the whole text in single quotes'
  return 'write | in its place, and the text on the next line, further in'
}
