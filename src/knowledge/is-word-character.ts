const wordCharacter = /[\p{L}\p{N}\p{M}]/u
// Han and kana are written without spaces, so they neither begin nor end a word.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Whether a character continues a word or a number, as digits and letters of spaced scripts do. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && wordCharacter.test(character) && !unspaced.test(character)
}
