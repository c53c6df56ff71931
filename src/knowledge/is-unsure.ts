import { normalise } from '../text/normalise.ts'

const phrases = new Set([
  ...['unsure', 'not sure', "i'm not sure", 'im not sure', 'i am not sure', 'idk', 'dunno'],
  ...["don't know", 'dont know', 'do not know', "i don't know", 'i dont know', 'i do not know'],
  ...['no idea', 'i have no idea', "can't tell", 'cannot tell', "can't say", 'not known', '?'],
  ...['不知道', '我不知道', '不清楚', '我不清楚', '不确定', '不太清楚'],
])
const within =
  /(?<![\p{L}\p{N}])(?:unsure|not sure|idk|dunno|no idea|(?:do not|don'?t) know|cannot tell|can'?t tell)(?![\p{L}\p{N}])|不知道|不清楚|不确定/u

/** Whether a text says that its writer does not know. */
export function isUnsure(text: string): boolean {
  const said = fold(text)
  return phrases.has(said.replace(/[\s.!?。！？]{1,10}$/u, '') || said.slice(0, 1))
}

/** Whether a text says somewhere that its writer does not know, as in `no idea, perhaps yes`. */
export function speaksOfDoubt(text: string): boolean {
  return within.test(fold(text))
}

function fold(text: string): string {
  return normalise(text).replaceAll('\u2019', "'")
}
