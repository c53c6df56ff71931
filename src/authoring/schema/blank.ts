/** A place of a snippet to fill in; the cursor goes to the first one first, and finds the text given. */
export function blank(nth: number, text: string): string {
  return `\${${nth}:${text}}`
}
