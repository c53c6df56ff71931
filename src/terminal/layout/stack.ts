/** Puts texts below each other with a blank line between them; what is missing or empty leaves no gap. */
export function stack(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n\n')
}
