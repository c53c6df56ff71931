import type { Change } from '../../analysis/diff/compare-guide.ts'

/** How the checks on a way differ: `added a/x; removed a/y; the same checks in another order`. */
export function checksText({ added, removed, moved }: NonNullable<Change['checks']>): string {
  return [
    ...(added.length > 0 ? [`added ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`removed ${removed.join(', ')}`] : []),
    ...(moved ? ['in another order'] : []),
  ].join('; ')
}
