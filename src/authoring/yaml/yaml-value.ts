import type { Located, Span } from '../../text/span.ts'

/** What a YAML file holds, in written order, with every name and value at its place. Always text: `no` and `0010` stay as typed. */
export type YamlValue = YamlText | YamlList | YamlMap | YamlNothing

export interface YamlText {
  readonly kind: 'text'
  readonly text: string
  readonly style: 'plain' | 'quoted' | 'block'
  readonly span: Span
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlValue[]
  /** Written in brackets. */
  readonly flow: boolean
  readonly span: Span
}

/** A name may come twice: that is reported where it is read from the file, and the first one counts. */
export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  /** Written in braces. */
  readonly flow: boolean
  readonly span: Span
}

/** A name without a value: `title:`, or `{title}`, where not even a colon follows. */
export interface YamlNothing {
  readonly kind: 'nothing'
  readonly colon: boolean
  readonly span: Span
}

export interface YamlEntry {
  readonly key: Located<string>
  readonly value: YamlValue
}

/** A file's content as far as it could be read. */
export interface YamlDocument {
  readonly path: string
  /** Absent when the file holds nothing, or nothing could be read. */
  readonly root?: YamlValue
  /** False when a mistake may hide names: then a name that is not found may still exist. */
  readonly complete: boolean
}
