// A whole paste, a control sequence, a function key, Alt with a character, or one character.
const key =
  /\u001B\[200~[\s\S]*?\u001B\[201~|\u001B{1,2}\[[0-?]*[ -/]*[@-~]|\u001BO[\s\S]|\u001B[^\u001B[]|[\s\S]/gu
const unfinished = /\u001B$|\u001B\[200~(?![\s\S]*\u001B\[201~)[\s\S]*$|\u001B\[[0-?]*[ -/]*$/

/** The keys that stand in what a terminal sent, and the beginning of one whose end is still to come. */
export function keysIn(text: string): { readonly keys: readonly string[]; readonly rest: string } {
  const cut = unfinished.exec(text)?.index ?? text.length
  return { keys: text.slice(0, cut).match(key) ?? [], rest: text.slice(cut) }
}
