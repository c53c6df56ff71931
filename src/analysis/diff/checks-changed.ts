/** How the checks on a way differ, as `guide/cause`. */
export interface ChecksChanged {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** True where the same checks are made in another order. */
  readonly moved: boolean
}

/** Undefined where the checks are the same, in the same order. A check that was made before is not made again. */
export function checksChanged(
  before: readonly string[],
  after: readonly string[],
): ChecksChanged | undefined {
  const old = [...new Set(before)]
  const now = [...new Set(after)]
  const added = now.filter((cause) => !old.includes(cause))
  const removed = old.filter((cause) => !now.includes(cause))
  const kept = old.filter((cause) => now.includes(cause))
  const stillMade = now.filter((cause) => old.includes(cause))
  const moved = kept.some((cause, index) => cause !== stillMade[index])
  return added.length > 0 || removed.length > 0 || moved ? { added, removed, moved } : undefined
}
