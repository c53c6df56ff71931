import { counted } from '../counted.ts'
import type { ToldEndings } from './told-endings.ts'

/** What a few endings are shown of: `24 endings change, for example`. */
export function endingsTitle({ count, examples }: ToldEndings): string {
  if (examples.every(({ ends }) => !ends)) return 'for example'
  const change = `${counted(count, 'ending')} ${count === 1 ? 'changes' : 'change'}`
  return count > examples.length ? `${change}, for example` : change
}
