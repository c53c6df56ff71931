import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Shell } from '../call/shell.ts'
import { describeFileError } from '../describe-file-error.ts'

const landmark = 'knowledge-base.yaml'

/**
 * The folder of the knowledge base to use, absolute: the one named, else UNSTUCK_RULES, else this folder or `rules/`
 * below it where that holds a knowledge-base.yaml, else the one that ships.
 */
export function findRules(
  shell: Shell,
  named: string | undefined,
): { readonly folder: string } | { readonly mistake: string } {
  if (named !== undefined) return existing(shell, named, '')
  const fromEnvironment = shell.environment.UNSTUCK_RULES
  if (fromEnvironment) return existing(shell, fromEnvironment, 'UNSTUCK_RULES: ')
  const here = [shell.folder, join(shell.folder, 'rules')]
  return { folder: here.find((folder) => existsSync(join(folder, landmark))) ?? shell.shippedRules }
}

function existing(
  shell: Shell,
  named: string,
  origin: string,
): { readonly folder: string } | { readonly mistake: string } {
  const folder = resolve(shell.folder, named)
  try {
    if (statSync(folder).isDirectory()) return { folder }
    return { mistake: `${origin}"${named}" is a file, expected the folder of a knowledge base.` }
  } catch (error) {
    return {
      mistake: `${origin}The folder "${named}" cannot be read: ${describeFileError(error)}.`,
    }
  }
}
