import { describe, expect, it } from 'vitest'
import { keysIn } from '../../src/terminal/prompts/keys-in.ts'

describe('keys in what a terminal sends', () => {
  it('tells characters, arrows, function keys and Alt apart', () => {
    expect(keysIn('a号\u{1F600}\u001B[A\u001B[1;5C\u001BOP\u001B[15~\u001Bb\r').keys).toEqual([
      'a',
      '号',
      '\u{1F600}',
      '\u001B[A',
      '\u001B[1;5C',
      '\u001BOP',
      '\u001B[15~',
      '\u001Bb',
      '\r',
    ])
  })

  it('keeps a paste in one piece', () => {
    const paste = '\u001B[200~two\rlines \u001B[A\u001B[201~'
    expect(keysIn(`x${paste}y`)).toEqual({ keys: ['x', paste, 'y'], rest: '' })
  })

  it('waits for the end of what is cut in two', () => {
    expect(keysIn('a\u001B')).toEqual({ keys: ['a'], rest: '\u001B' })
    expect(keysIn('a\u001B[')).toEqual({ keys: ['a'], rest: '\u001B[' })
    expect(keysIn('a\u001B[200~half a paste\r')).toEqual({
      keys: ['a'],
      rest: '\u001B[200~half a paste\r',
    })
  })

  it('puts any text together again', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const parts = ['\u001B', '[', '200~', '201~', 'A', '\r', 'x', '1;5', 'O', '号']
      const text = Array.from(
        { length: 12 },
        (_, at) => parts[(seed * 7 + at * seed + at) % parts.length],
      ).join('')
      const { keys, rest } = keysIn(text)
      expect(keys.join('') + rest).toBe(text)
    }
  })
})
