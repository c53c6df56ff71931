import { type FSWatcher, watch } from 'node:fs'
import { describeFileError } from '../describe-file-error.ts'

/** Editors write a file in several steps; a moment after the last one it is whole. */
const QUIET = 80

/**
 * Calls `changed` whenever files of the folder were saved, until the signal aborts. Resolves then; with why, as the
 * end of a sentence, where the folder can no longer be watched.
 */
export function watchFolder(
  folder: string,
  signal: AbortSignal,
  changed: () => void,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    let watcher: FSWatcher | undefined
    const stop = (why?: string) => {
      clearTimeout(timer)
      watcher?.close()
      resolve(why)
    }
    if (signal.aborted) return stop()
    signal.addEventListener('abort', () => stop(), { once: true })
    try {
      watcher = watch(folder, { recursive: true }, (_, name) => {
        if (name !== null && !/\.(ya?ml|csv)$/i.test(name)) return
        clearTimeout(timer)
        timer = setTimeout(changed, QUIET)
      })
      watcher.on('error', (error) => stop(describeFileError(error)))
    } catch (error) {
      stop(describeFileError(error))
    }
  })
}
