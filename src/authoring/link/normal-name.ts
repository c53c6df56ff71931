import { remembered } from '../../analysis/remembered.ts'
import { normalise } from '../../text/normalise.ts'
import type { Located } from '../../text/span.ts'

/** A title or an alias as people compare it, worked out once for each place it stands in. */
export const normalName = remembered(({ value }: Located<string>): string => normalise(value))
