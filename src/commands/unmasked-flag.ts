import type { Flag } from './call/flag.ts'

/** What people typed is masked in all that is shown and kept, unless they ask for it as it is. */
export const unmaskedFlag: Flag = {
  name: 'unmasked',
  does: 'show and keep phone numbers, keys and addresses as they are',
}
