export interface CodeBlock {
  readonly language: string
  /** The line of the document, from 1. */
  readonly line: number
  /** As its first line or its head names it, `printer/facts.yaml`; empty where it is of no file. */
  readonly file: string
  /** The first folder of the file, and the rest. */
  readonly folder: string
  readonly path: string
  /** It comes at the end of what the file holds. */
  readonly added: boolean
  /** It is what `check` prints. */
  readonly says: boolean
  /** It is what `diff` prints. */
  readonly differs: boolean
  readonly text: string
}

/** The blocks of code of a Markdown document. The first line of a block may name its file in a comment. */
export function codeBlocks(document: string): readonly CodeBlock[] {
  return [...document.matchAll(/^```(\w+)(.*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, language = '', head = '', body = ''] = match
    const [, named, added] = /^# ((?:[\w.-]+\/)+[\w.-]+)(, at the end)?\n/.exec(body) ?? []
    const file = named ?? /[\w.-]+\/\S+/.exec(head)?.[0] ?? ''
    const slash = file.indexOf('/')
    return {
      language,
      line: document.slice(0, match.index).split('\n').length,
      file,
      folder: file.slice(0, slash),
      path: file.slice(slash + 1),
      added: added !== undefined,
      says: head.includes('says'),
      differs: head.includes('differs'),
      text: body,
    }
  })
}
