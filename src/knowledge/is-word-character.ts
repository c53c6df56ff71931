const wordCharacter = /[\p{L}\p{N}\p{M}]/u
// Han and kana are written without spaces, so they neither begin nor end a word.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Whether a character continues a word or a number, as digits and letters of spaced scripts do. */
export function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false
  // Nearly all characters of nearly all texts; the patterns take ten times as long.
  if (character < '\u0080') return isAsciiWord(character.charCodeAt(0))
  return wordCharacter.test(character) && !unspaced.test(character)
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}
