import { execFileSync } from 'node:child_process'
import type { Source } from '../../text/source.ts'

interface Blob {
  readonly path: string
  readonly object: string
}

const mostBytes = 1024 ** 3

/** The files of a knowledge base as a git revision holds them. `folder` is where it is now, absolute. */
export function revisionSources(
  folder: string,
  revision: string,
): { readonly sources: readonly Source[] } | { readonly mistake: string } {
  const neither = `"${revision}" is neither a folder nor a git revision`
  const prefix = git(folder, ['rev-parse', '--show-prefix'])?.toString('utf8').replace(/\n$/, '')
  if (prefix === undefined) {
    return { mistake: `${neither}: "${folder}" is in no git repository.` }
  }
  const commit = git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ])
  if (commit === undefined) return { mistake: `${neither} here.` }
  const id = commit.toString('utf8').trim()
  const listed = git(folder, ['ls-tree', '-r', '-z', '--full-tree', id, '--', `./${prefix}`])
  const blobs = blobsOf(listed?.toString('utf8') ?? '', prefix)
  if (blobs.length === 0) {
    return { mistake: `The revision "${revision}" holds no knowledge base in "${prefix || '.'}".` }
  }
  const input = blobs.map(({ object }) => `${object}\n`).join('')
  const contents = git(folder, ['cat-file', '--batch'], input)
  if (contents === undefined) return { mistake: `The revision "${revision}" cannot be read.` }
  return { sources: sourcesOf(blobs, contents) }
}

/** Undefined where git is not there, or says no. */
function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  try {
    const stdio = ['pipe', 'pipe', 'ignore'] as const
    return execFileSync('git', [...args], {
      cwd: folder,
      input,
      stdio: [...stdio],
      maxBuffer: mostBytes,
    })
  } catch {
    return undefined
  }
}

/** `MODE blob OBJECT TAB PATH`, regular files only; the same files that are read from a folder. */
function blobsOf(listed: string, prefix: string): readonly Blob[] {
  return listed.split('\0').flatMap((line) => {
    const [, object = '', whole = ''] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(line) ?? []
    if (!whole.startsWith(prefix)) return []
    const path = whole.slice(prefix.length)
    const isHidden = path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')
    return /\.(ya?ml|csv)$/i.test(path) && !isHidden ? [{ path, object }] : []
  })
}

/** `OBJECT blob SIZE LF CONTENT LF` for each, in the order asked. */
function sourcesOf(blobs: readonly Blob[], contents: Buffer): readonly Source[] {
  let at = 0
  return blobs.map(({ path }) => {
    const lineEnd = contents.indexOf(10, at)
    const size = Number(contents.subarray(at, lineEnd).toString('latin1').split(' ')[2])
    const start = lineEnd + 1
    at = start + size + 1
    return { path, text: contents.subarray(start, start + size).toString('utf8') }
  })
}
