import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { keyboardOf } from '../../src/terminal/prompts/keyboard.ts'

function made() {
  const modes: boolean[] = []
  const input = Object.assign(new PassThrough(), { setRawMode: (on: boolean) => modes.push(on) })
  const keyboard = keyboardOf(input)
  const heard: string[] = []
  keyboard.stream.on('data', (key) => heard.push(String(key)))
  return { input, keyboard, heard, modes }
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('the keyboard', () => {
  it('keeps what is typed until a prompt listens, and hands it on key by key', async () => {
    const { input, keyboard, heard } = made()
    input.write('12\u001B[B')
    await after(20)
    expect(heard).toEqual([])
    keyboard.open()
    await after(20)
    expect(heard).toEqual(['1', '2', '\u001B[B'])
    keyboard.shut()
    input.write('3')
    await after(20)
    expect(heard).toEqual(['1', '2', '\u001B[B'])
  })

  it('puts together what came in two pieces, a lone Esc excepted', async () => {
    const { input, keyboard, heard } = made()
    keyboard.open()
    input.write('\u001B')
    input.write('[A')
    input.write(Buffer.from([0xe5, 0x8f]))
    input.write(Buffer.from([0xb7]))
    input.write('\u001B')
    await after(80)
    input.write('[')
    await after(20)
    expect(heard).toEqual(['\u001B[A', '号', '\u001B', '['])
  })

  it('holds the terminal in raw mode, takes it again when woken, and gives it back', () => {
    const { keyboard, modes } = made()
    keyboard.wake()
    keyboard.close()
    expect(modes).toEqual([true, false, true, false])
  })

  it('ends with its input', async () => {
    const { input, keyboard } = made()
    let ended = false
    keyboard.stream.on('end', () => {
      ended = true
    })
    keyboard.stream.resume()
    input.end()
    await after(20)
    expect(ended).toBe(true)
  })
})
