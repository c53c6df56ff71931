/** Bound of a range: milliseconds for durations, else the fact's own unit. */
export interface Bound {
  readonly value: number
  readonly included: boolean
}

/** The numbers a phrase such as `over 10 s` or `1 to 5 min` names. No bound: no end on that side. */
export interface Range {
  readonly from?: Bound
  readonly to?: Bound
}
