import type { KeypressEvent } from '@inquirer/core'
import { isEnterKey, useEffect, useRef, useState } from '@inquirer/core'

type Readline = Parameters<Parameters<typeof useEffect>[0]>[0]

/** A line being typed. */
export interface TextLine {
  /** Everything typed and pasted so far. */
  readonly text: string
  /** What stands on the screen: a long paste is shown by its size only. */
  readonly shown: string
  /** Takes in a key. True while nothing is to be done about it: it belongs to a paste. */
  takes(key: KeypressEvent, readline: Readline): boolean
  replace(text: string, readline: Readline): void
}

const longest = 300

/**
 * The text of a prompt with a line to type in. Pasted text may have line ends: terminals put it
 * between two marks, so that its line ends do not count as Enter.
 */
export function useTextLine(initial: string): TextLine {
  const [typed, setTyped] = useState('')
  const [held, setHeld] = useState('')
  const paste = useRef<{ before: string; text: string } | undefined>(undefined)
  const replace = (text: string, readline: Readline) => {
    const long = text.length > longest || text.includes('\n')
    readline.clearLine(0)
    setHeld(long ? text : '')
    setTyped(long ? '' : text)
    if (!long) readline.write(text)
  }
  useEffect((readline) => replace(initial, readline), [])
  const size = held.length === 1 ? '1 character' : `${held.length.toLocaleString('en')} characters`
  return {
    text: held + typed,
    shown: (held === '' ? '' : `[pasted text, ${size}] `) + typed.replaceAll('\t', ' '),
    replace,
    takes({ name, ...key }, readline) {
      if (name === 'paste-start') {
        paste.current = { before: held + typed, text: '' }
        return true
      }
      if (paste.current === undefined) {
        // Enter has emptied the line already; the text as it was is what it takes.
        if (isEnterKey({ name, ...key })) return false
        if (name === 'backspace' && typed === '' && held !== '') replace('', readline)
        else setTyped(readline.line)
        return false
      }
      const { before, text } = paste.current
      const { sequence = '' } = key as { sequence?: string }
      if (name === 'paste-end') {
        paste.current = undefined
        replace(before + text.replace(/\n$/, ''), readline)
      } else {
        readline.clearLine(0)
        paste.current = { before, text: text + sequence.replace('\r', '\n') }
      }
      return true
    },
  }
}
