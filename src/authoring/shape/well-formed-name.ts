/** The nearest name of the form that names have: small letters, digits and hyphens. Empty where nothing is left. */
export function wellFormedName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
