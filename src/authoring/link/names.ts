import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Span } from '../../text/span.ts'

/** All things of one kind by name. */
export interface Names<T> {
  /** The kind, as in `unknown fact`. */
  readonly what: string
  /** Where they are written, for a message that cannot list them all: `facts.yaml`. */
  readonly where: string
  readonly members: ReadonlyMap<string, T>
  /** False when a mistake elsewhere may hide some: then an unknown name is nobody's mistake. */
  readonly complete: boolean
  /** Where a name is given, and those that are used; both where they are kept. */
  readonly given?: ReadonlyMap<string, Span>
  readonly used?: Set<string>
  /** Names whose file stands where it is not read: that is told there. Those that are met are added. */
  readonly elsewhere?: { readonly names: ReadonlySet<string>; readonly met: Set<string> }
  /** What tells names of one guide from those of another. */
  readonly scope?: string
}

export interface Resolved<T> {
  readonly name: string
  readonly member: T
  /** Another name was written, and reported. */
  readonly guessed: boolean
}

/** A diagnostic of which `settleUnknown` makes one for all places of the same name. */
export interface UnknownName extends Diagnostic {
  readonly unknown: {
    readonly name: string
    readonly near?: string
    readonly names: Names<unknown>
  }
}
