import { Composer, type CST, type Document, Lexer, Parser, YAMLParseError } from 'yaml'

// The parser's stack holds one token a level, the document and the scalar at hand.
const deepest = 64 + 2

/** What the library makes of a text, or where its nesting passes 64 levels. */
export type Composed =
  | {
      readonly tooDeepAt?: never
      readonly tokens: readonly CST.Token[]
      readonly document: Document.Parsed
      /** By offset; those of one offset as the library found them. */
      readonly errors: readonly YAMLParseError[]
    }
  | { readonly tooDeepAt: number }

/** Reads YAML as text only: no types, no merges, no look for equal keys (the library's own is quadratic). */
export function compose(text: string): Composed {
  const tokens: CST.Token[] = []
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    // Checked token by token: deeper nesting aborts Node 20 inside the library, where nothing can catch it.
    if (parser.stack.length > deepest) return { tooDeepAt: parser.offset }
  }
  for (const token of parser.end()) tokens.push(token)

  const composer = new Composer({
    schema: 'failsafe',
    stringKeys: true,
    merge: false,
    uniqueKeys: false,
  })
  const [first, second] = tokens.filter(({ type }) => type === 'document')
  // A second document is an error here, and each costs as much as a long file.
  const read = second === undefined ? tokens : tokens.slice(0, tokens.indexOf(second))
  const [document] = [...composer.compose(read, true, second?.offset ?? text.length)]
  if (document === undefined) throw new Error('The YAML library composed no document.')
  const found = [...document.errors]
  if (first !== undefined && second !== undefined) {
    const { offset } = second
    found.push(new YAMLParseError([offset, offset + 3], 'MULTIPLE_DOCS', 'Several documents'))
  }
  const errors = found.sort((one, other) => one.pos[0] - other.pos[0])
  return { tokens, document: document as Document.Parsed, errors }
}
