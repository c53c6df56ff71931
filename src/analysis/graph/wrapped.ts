/** Lines of at most `width` characters, broken between words; long texts are cut after `most` lines. */
export function wrapped(text: string, width = 36, most = 4): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text, width)) {
    if (line !== '' && [...line].length + 1 + [...word].length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
    if (lines.length === most) return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} …`]
  }
  return line === '' ? lines : [...lines, line]
}

/** Texts without spaces, as Chinese has them, are broken anywhere. */
function wordsOf(text: string, width: number): readonly string[] {
  return text
    .slice(0, 2000)
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const characters = [...word]
      const parts: string[] = []
      for (let at = 0; at < characters.length; at += width) {
        parts.push(characters.slice(at, at + width).join(''))
      }
      return parts
    })
}
