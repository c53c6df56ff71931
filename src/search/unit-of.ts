import type { SearchIndex, Unit } from './search-index.ts'

/** The first unit of a guide of one kind; `names` and `text` are one each. */
export function unitOf(
  { units, starts }: SearchIndex,
  guide: number,
  field: Unit['field'],
): Unit | undefined {
  for (let unit = starts[guide] ?? 0; unit < (starts[guide + 1] ?? 0); unit += 1)
    if (units[unit]?.field === field) return units[unit]
  return undefined
}
