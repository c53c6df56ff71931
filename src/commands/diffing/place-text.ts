import type { Place } from '../../analysis/diff/parting.ts'
import { endText } from './end-text.ts'

/** Where a version goes on, in words. */
export function placeText(place: Place): string {
  switch (place.kind) {
    case 'step':
      return `step ${place.step}`
    case 'guide':
      return `the guide ${place.guide}`
    default:
      return endText(place)
  }
}
