import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import { describeFileError } from '../describe-file-error.ts'

export interface SourcesRead {
  /** Sorted by path. A file that could not be read is there without text, so that its name is known. */
  readonly sources: readonly Source[]
  /** One for each file or folder that could not be read. */
  readonly diagnostics: readonly Diagnostic[]
}

const mostFiles = 20_000
const mostBytes = 32 * 1024 * 1024

/**
 * Reads every .yaml, .yml and .csv file under a folder, hidden ones and node_modules left out. Paths are relative to
 * the folder, with forward slashes. Never throws for what the folder holds.
 */
export function readSources(folder: string): SourcesRead {
  const diagnostics: Diagnostic[] = []
  const paths = pathsUnder(folder, diagnostics)
  if (paths.length > mostFiles) {
    const message = `This folder holds more than ${mostFiles} files; it is not the folder of one knowledge base.`
    return { sources: [], diagnostics: [diagnosticAt('.', 'too-many-files', message)] }
  }
  const sources = paths.sort().map((path) => {
    const { text, diagnostic } = readText(folder, path)
    if (diagnostic) diagnostics.push(diagnostic)
    return { path, text }
  })
  return { sources, diagnostics }
}

function pathsUnder(folder: string, diagnostics: Diagnostic[]): string[] {
  const paths: string[] = []
  // A link may lead back to a folder above it; each real folder is read once.
  const seen = new Set<string>()
  const waiting = ['']
  for (let under = waiting.shift(); under !== undefined; under = waiting.shift()) {
    try {
      const real = realpathSync(join(folder, under))
      if (seen.has(real)) continue
      seen.add(real)
      for (const entry of readdirSync(real, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const path = under === '' ? entry.name : `${under}/${entry.name}`
        const isFolder = entry.isSymbolicLink()
          ? leadsToFolder(join(folder, path))
          : entry.isDirectory()
        if (isFolder) waiting.push(path)
        else if (/\.(ya?ml|csv)$/i.test(entry.name)) paths.push(path)
      }
    } catch (error) {
      const message = `This folder cannot be read: ${describeFileError(error)}.`
      diagnostics.push(diagnosticAt(under || '.', 'unreadable-folder', message))
    }
    if (paths.length > mostFiles) break
  }
  return paths
}

/** A link that leads nowhere is no folder; reading it as a file will say what is wrong. */
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function readText(folder: string, path: string): { text: string; diagnostic?: Diagnostic } {
  const failed = (code: string, message: string) => ({
    text: '',
    diagnostic: diagnosticAt(path, code, message),
  })
  try {
    const file = join(folder, path)
    const status = statSync(file)
    if (!status.isFile()) return failed('unreadable-file', 'This is not a regular file.')
    if (status.size > mostBytes) {
      const megabytes = Math.ceil(status.size / 1024 / 1024)
      return failed('file-too-large', `This file has ${megabytes} MB; 32 MB is the most.`)
    }
    return { text: decode(readFileSync(file)) }
  } catch (error) {
    return error instanceof TypeError
      ? failed('not-utf-8', 'This file is not UTF-8 text. Save it with the encoding UTF-8.')
      : failed('unreadable-file', `This file cannot be read: ${describeFileError(error)}.`)
  }
}

/** Throws a TypeError for bytes that are not UTF-8. A byte order mark stays: offsets count it. */
function decode(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function diagnosticAt(path: string, code: string, message: string): Diagnostic {
  return { code, severity: 'error', message, span: { path, start: 0, end: 0 } }
}
