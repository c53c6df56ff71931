import type { Option } from '../request.ts'

/** The options with a mark on those that are kept. */
export function ticked(options: readonly Option[], kept: readonly string[]): readonly Option[] {
  return options.map((option) => ({
    ...option,
    label: `${kept.includes(option.id) ? '[x]' : '[ ]'} ${option.label}`,
  }))
}

/** What was kept of a list, in few words. */
export function tickLabel(options: readonly Option[], kept: readonly string[]): string {
  const dropped = options.flatMap(({ id }, index) => (kept.includes(id) ? [] : [index + 1]))
  if (dropped.length === 0) return 'all right'
  return dropped.length === options.length ? 'none of them' : `without ${dropped.join(', ')}`
}
