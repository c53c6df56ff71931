import width from 'fast-string-width'
import { safe } from '../text/safe.ts'
import { painted, run } from './layout/run.ts'
import { wrap } from './layout/wrap.ts'
import type { Look } from './look.ts'

/** Rows of a word and what it means, the words in a column of their own unless they are long. */
export function showTable(rows: readonly (readonly [string, string])[], look: Look): string {
  const column = Math.min(24, Math.max(...rows.map(([word]) => width(safe(word)))))
  return rows.flatMap(([word, text]) => linesOf(safe(word), safe(text), column, look)).join('\n')
}

function linesOf(word: string, text: string, column: number, look: Look): readonly string[] {
  const lines = wrap([run(text)], look.width - column - 4).map((runs) => painted(runs, look.paint))
  const hang = ' '.repeat(column + 4)
  const long = width(word) > column
  const head = `  ${look.paint('accent', word)}`
  const [first = '', ...rest] = lines
  return [
    ...(long ? [head, hang + first] : [`${head}${' '.repeat(column - width(word) + 2)}${first}`]),
    ...rest.map((line) => hang + line),
  ]
}
