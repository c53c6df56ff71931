/** A quote at fault and why. */
export interface WrongQuote {
  readonly at: number
  readonly message: string
}

interface Settled {
  /** The text of the same length in which those quotes are letters. */
  readonly text: string
  readonly quotes: readonly WrongQuote[]
}

const letter = '”'

/** Finds every quote that does not open or close a cell. */
export function settleQuotes(text: string): Settled {
  const letters: string[] = []
  const quotes: WrongQuote[] = []
  let copied = 0
  const settle = (at: number) => {
    letters.push(text.slice(copied, at), letter)
    copied = at + 1
  }
  let cellStart = true
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"' && cellStart) {
      const cell = quotedCell(text, at)
      if (cell.wrong === undefined) {
        at = cell.end - 1
      } else {
        quotes.push({ at: cell.wrong, message: cell.message })
        settle(at)
        // The rest of the cell is read as plain text.
        for (let inner = at + 1; inner < cell.wrong; inner++) if (text[inner] === '"') settle(inner)
        at = settleCell(text, Math.max(at + 1, cell.wrong), settle) - 1
      }
      cellStart = false
    } else if (character === '"') {
      quotes.push({
        at,
        message:
          'A quote stands inside a cell; put the whole cell in double quotes and write the quote twice: "a ""b"" c".',
      })
      settle(at)
      at = settleCell(text, at + 1, settle) - 1
    } else {
      cellStart = character === ',' || character === '\n'
    }
  }
  return { text: letters.join('') + text.slice(copied), quotes }
}

type QuotedCell =
  | { readonly wrong?: never; readonly end: number }
  | { readonly wrong: number; readonly message: string }

function quotedCell(text: string, start: number): QuotedCell {
  let close = text.indexOf('"', start + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close < 0) return { wrong: start, message: 'This quote is never closed.' }
  const next = text[close + 1]
  if (next === undefined || next === ',' || next === '\n' || next === '\r') {
    return { end: close + 1 }
  }
  if (text.slice(start, close).includes('\n')) {
    return { wrong: start, message: 'This quote is not closed in its row.' }
  }
  return {
    wrong: close,
    message:
      'More text follows the closing quote of this cell; a quote inside a quoted cell is written twice: "a ""b"" c".',
  }
}

/** Makes the quotes up to the next comma or the line's end letters; where that is. */
function settleCell(text: string, from: number, settle: (at: number) => void): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n' || text[at] === ',') return at
    if (text[at] === '"') settle(at)
  }
  return text.length
}
