/** A stretch of a source: offsets in UTF-16 units, `end` not included. */
export interface Span {
  /** The path of the source. */
  readonly path: string
  readonly start: number
  readonly end: number
}

/** A value with the place it was written at. It keeps its place until it is compiled. */
export interface Located<T> {
  readonly value: T
  readonly span: Span
}
