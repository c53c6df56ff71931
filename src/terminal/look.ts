import { mask } from '../text/mask.ts'
import type { Paint } from './layout/paint.ts'
import { paintIn } from './layout/paint.ts'

/** How texts are laid out: the columns that a line may take, and how styles are painted. */
export interface Look {
  readonly width: number
  readonly color: boolean
  readonly paint: Paint
  /** Hides phone numbers, keys and addresses in what people typed. */
  readonly conceal: (text: string) => string
  readonly unmasked: boolean
}

export interface LookOptions {
  readonly columns: number
  readonly color: boolean
  /** What people typed is shown as it is. */
  readonly unmasked?: boolean
}

/** Lines of more than 100 columns are hard to read; the last column stays free, where terminals wrap early. */
export function lookFor({ columns, color, unmasked = false }: LookOptions): Look {
  const width = Math.max(20, Math.min(columns, 100) - 1)
  return {
    width,
    color,
    paint: paintIn(color),
    conceal: unmasked ? (text) => text : mask,
    unmasked,
  }
}
