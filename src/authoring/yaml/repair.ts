/** A change to a text: what stands from `at` to `end` is replaced. */
export interface Repair {
  readonly at: number
  readonly end: number
  readonly text: string
}

/** Changes made to a text at once: ascending, none overlapping another. */
export type Layer = readonly Placed[]

interface Placed extends Repair {
  /** Where it stands in the changed text. */
  readonly now: number
}

/** The changes in order, without those that overlap an earlier one. */
export function layerOf(repairs: readonly Repair[]): Layer {
  const layer: Placed[] = []
  let end = 0
  let moved = 0
  for (const repair of repairs.toSorted((one, other) => one.at - other.at)) {
    if (repair.at < end) continue
    end = repair.end
    layer.push({ ...repair, now: repair.at + moved })
    moved += repair.text.length - (repair.end - repair.at)
  }
  return layer
}

/** The text with the changes made. */
export function repaired(text: string, layer: Layer): string {
  const parts: string[] = []
  let copied = 0
  for (const { at, end, text: inserted } of layer) {
    parts.push(text.slice(copied, at), inserted)
    copied = end
  }
  return parts.join('') + text.slice(copied)
}

/** Where an offset of a text changed by all of the layers, one after the other, stood before the first. */
export function offsetBefore(layers: readonly Layer[], offset: number): number {
  return layers.reduceRight((before, layer) => undone(layer, before), offset)
}

function undone(layer: Layer, offset: number): number {
  let low = 0
  let high = layer.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((layer[middle]?.now ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const last = layer[low - 1]
  if (last === undefined) return offset
  const within = offset - last.now
  // Within a stretch of unchanged length every character keeps its place.
  if (within < last.text.length) return Math.min(last.at + within, last.end)
  return last.end + within - last.text.length
}
