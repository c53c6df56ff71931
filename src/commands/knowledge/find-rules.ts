import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Shell } from '../call/shell.ts'
import { describeFileError } from '../describe-file-error.ts'

const landmark = 'knowledge-base.yaml'

/**
 * The folder of the knowledge base to use, absolute: the one named, else UNSTUCK_RULES, else this folder where it
 * holds a knowledge-base.yaml, else the one that ships. A `rules/` below may hold it in place of the folder itself.
 */
export function findRules(
  shell: Shell,
  named: string | undefined,
): { readonly folder: string } | { readonly mistake: string } {
  if (named !== undefined) return existing(shell, named, '')
  const fromEnvironment = shell.environment.UNSTUCK_RULES
  if (fromEnvironment) return existing(shell, fromEnvironment, 'UNSTUCK_RULES: ')
  return { folder: holding(shell.folder) ?? shell.shippedRules }
}

function holding(folder: string): string | undefined {
  return [folder, join(folder, 'rules')].find((one) => existsSync(join(one, landmark)))
}

function existing(
  shell: Shell,
  named: string,
  origin: string,
): { readonly folder: string } | { readonly mistake: string } {
  const folder = resolve(shell.folder, named)
  try {
    if (statSync(folder).isDirectory()) return { folder: holding(folder) ?? folder }
    return { mistake: `${origin}"${named}" is a file, expected the folder of a knowledge base.` }
  } catch (error) {
    return {
      mistake: `${origin}The folder "${named}" cannot be read: ${describeFileError(error)}.`,
    }
  }
}
