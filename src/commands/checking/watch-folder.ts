import { type FSWatcher, watch } from 'node:fs'
import { describeFileError } from '../describe-file-error.ts'
import { foldersUnder } from './folders-under.ts'

/** Editors write a file in several steps; a moment after the last one it is whole. */
const QUIET = 80

/**
 * Calls `changed` with their paths whenever files of the folder were saved, until the signal aborts. Resolves then;
 * with why, as the end of a sentence, where the folder can no longer be watched.
 */
export function watchFolder(
  folder: string,
  signal: AbortSignal,
  changed: (paths: readonly string[]) => void,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    // Each folder by itself: Node's own recursive watch loses a file that an editor put in another's place.
    const watchers = new Map<string, FSWatcher>()
    const saved = new Set<string>()
    let timer: NodeJS.Timeout | undefined
    const stop = (why?: string) => {
      clearTimeout(timer)
      for (const watcher of watchers.values()) watcher.close()
      resolve(why)
    }
    const tellSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const paths = [...saved].sort()
        saved.clear()
        changed(paths)
      }, QUIET)
    }
    const watchOne = (under: string, path: string) => {
      const watcher = watch(path, (_, name) => {
        if (name !== null && /\.(ya?ml|csv)$/i.test(name)) {
          saved.add(under === '' ? name : `${under}/${name}`)
          tellSoon()
        } else if (watchAll()) tellSoon()
      })
      // The watcher of a folder that was deleted fails; the folder around it tells of that.
      watcher.on('error', (error) => under === '' && stop(describeFileError(error)))
      watchers.set(under, watcher)
    }
    /** Whether folders came or went. */
    const watchAll = (): boolean => {
      try {
        const folders = foldersUnder(folder)
        const gone = [...watchers.keys()].filter((under) => !folders.has(under))
        const added = [...folders].filter(([under]) => !watchers.has(under))
        for (const under of gone) {
          watchers.get(under)?.close()
          watchers.delete(under)
        }
        for (const [under, path] of added) watchOne(under, path)
        return gone.length + added.length > 0
      } catch (error) {
        stop(describeFileError(error))
        return false
      }
    }
    if (signal.aborted) return stop()
    signal.addEventListener('abort', () => stop(), { once: true })
    watchAll()
  })
}
