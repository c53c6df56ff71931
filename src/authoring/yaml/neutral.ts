const letters = new Map([
  ['"', '’'],
  ["'", '’'],
  ['{', '（'],
  ['}', '）'],
  ['[', '（'],
  [']', '）'],
  [': ', '꞉ '],
  [':\r', '꞉\r'],
  [' #', ' ＃'],
])

/** The same text, of the same length, in letters that mean nothing to YAML: the rest of the file can then be read. */
export function neutral(text: string): string {
  return text
    .replace(/["'{}[\]]|: |:\r| #/g, (found) => letters.get(found) ?? found)
    .replace(/:$/, '꞉')
}
