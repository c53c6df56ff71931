const unspelt = /[\p{Nd}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Words of four letters or more, in scripts that have letters; nothing with digits. */
export function canBeMisspelt(word: string): boolean {
  return word.length >= 4 && word.length <= 40 && !unspelt.test(word)
}
