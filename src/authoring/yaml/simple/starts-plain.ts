/** Whether text without quotes may start so in simple YAML: letters, digits, an opening parenthesis, all but ASCII and curly quotes. */
export function startsPlain(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 40 ||
    (code > 160 && code !== 171 && (code < 0x2018 || code > 0x201f))
  )
}
