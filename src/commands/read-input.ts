import type { ReadStream } from 'node:tty'

/** All of a stream as text, at most `most` characters; undefined where there is more. */
export async function readInput(input: ReadStream, most: number): Promise<string | undefined> {
  input.setEncoding('utf8')
  let text = ''
  for await (const part of input) {
    text += part
    if (text.length > most) return undefined
  }
  return text
}
