import { relative, sep } from 'node:path'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { placeOf } from '../../text/place.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'

export interface Position {
  readonly line: number
  readonly column: number
}

/** A diagnostic with what a format needs to know of its places. Lines and columns count from 1. */
export interface Placed {
  readonly diagnostic: Diagnostic
  /** As seen from the folder the command was started in, with forward slashes. */
  readonly path: string
  /** Absent where the text could not be read. */
  readonly source?: Source
  readonly start: Position
  readonly end: Position
  readonly also: readonly {
    readonly message: string
    readonly path: string
    readonly start: Position
  }[]
}

/** Places diagnostics of the knowledge base in `rules`, as seen from `folder`; both absolute. */
export function placeDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  { rules, folder }: { readonly rules: string; readonly folder: string },
): readonly Placed[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const seen = seenFrom(folder, rules)
  const at = (path: string, offset: number): Position => {
    const source = byPath.get(path)
    return source ? placeOf(source, offset) : { line: 1, column: 1 }
  }
  const shown = ({ path }: Span) => (path === '.' ? seen || '.' : seen + (seen ? '/' : '') + path)
  return diagnostics.map((diagnostic) => {
    const { span, also = [] } = diagnostic
    const source = byPath.get(span.path)
    return {
      diagnostic,
      path: shown(span),
      ...(source ? { source } : {}),
      start: at(span.path, span.start),
      end: at(span.path, span.end),
      also: also.map(({ message, span: other }) => ({
        message,
        path: shown(other),
        start: at(other.path, other.start),
      })),
    }
  })
}

/** The way from one folder to another, as short as it can be said. */
function seenFrom(folder: string, rules: string): string {
  const way = relative(folder, rules)
  return (way.startsWith('..') ? rules : way).split(sep).join('/')
}
