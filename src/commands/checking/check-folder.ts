import { type FolderRead, readFolder } from '../knowledge/read-folder.ts'
import type { Progress } from '../progress.ts'
import { type CheckOptions, checkedFrom } from './check-sources.ts'
import type { Checked } from './checked.ts'

/** Reads and checks a folder. Never throws for what it holds. */
export function checkFolder(folder: string, options: CheckOptions, progress?: Progress): Checked {
  const read = readFolder(folder, progress, options.memory)
  progress?.show('Following every answer')
  const checked = read.authored ? checkedFrom(read.authored, read.sources, options) : unread(read)
  progress?.done()
  return checked
}

function unread({ sources, diagnostics }: FolderRead): Checked {
  return { sources, diagnostics, unread: 0, guides: 0, unproven: 0, proven: false }
}
