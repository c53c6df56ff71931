import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Shell } from '../call/shell.ts'
import { findRules } from './find-rules.ts'

/**
 * The folder of a knowledge base to write into, absolute. Nothing is written into the one that ships unless it was
 * named, or the person stands in the folder around it.
 */
export function findOwnRules(
  shell: Shell,
  named: string | undefined,
): { readonly folder: string } | { readonly mistake: string } {
  const found = findRules(shell, named)
  if ('mistake' in found) return found
  const { folder } = found
  const fellBack = named === undefined && folder === shell.shippedRules
  if (fellBack && relative(shell.folder, folder).startsWith('..')) {
    return {
      mistake:
        'There is no knowledge base here: no knowledge-base.yaml in this folder, or in rules/ below it. Start one with: unstuck init DIR',
    }
  }
  if (!existsSync(join(folder, 'knowledge-base.yaml'))) {
    return {
      mistake: `"${named ?? folder}" holds no knowledge-base.yaml. Start a knowledge base with: unstuck init DIR`,
    }
  }
  return found
}
