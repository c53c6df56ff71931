import type { Progress } from '../progress.ts'
import { checkFolder } from './check-folder.ts'
import { checkMemory } from './check-memory.ts'
import type { Checked } from './checked.ts'
import { fixFolder } from './fix-folder.ts'

export interface FolderChecks {
  /** `today` is the day of the check, `2026-11-22`. */
  check(today: string, progress?: Progress): Checked
  /** Makes the safe edits, and says in lines what was changed; paths as seen from the folder `seenFrom`. */
  fix(today: string, seenFrom: string): string
}

/** Checks and edits of one folder, each of which remembers what the ones before it found out. */
export function folderChecks(folder: string): FolderChecks {
  const memory = checkMemory()
  return {
    check: (today, progress) => checkFolder(folder, { today, memory }, progress),
    fix: (today, seenFrom) => fixFolder(folder, { today, memory, folder: seenFrom }),
  }
}
