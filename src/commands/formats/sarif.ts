import { jsonText } from '../json-text.ts'
import { fullMessage } from './full-message.ts'
import type { Placed, Position } from './place-diagnostics.ts'

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const

/** SARIF 2.1.0, one run; columns count code points. `laws` says in a sentence what a code stands for. */
export function sarif(
  placed: readonly Placed[],
  version: string,
  laws: (code: string) => string | undefined = () => undefined,
): string {
  const codes = [...new Set(placed.map(({ diagnostic }) => diagnostic.code))].sort()
  const run = {
    tool: { driver: { name: 'unstuck', version, rules: codes.map((id) => rule(id, laws(id))) } },
    columnKind: 'unicodeCodePoints',
    results: placed.map(({ diagnostic, path, start, end, also }) => ({
      ruleId: diagnostic.code,
      ruleIndex: codes.indexOf(diagnostic.code),
      level: levels[diagnostic.severity],
      message: { text: fullMessage(diagnostic) },
      locations: [location(path, start, end)],
      relatedLocations: also.map((other) => ({
        ...location(other.path, other.start),
        message: { text: other.message },
      })),
    })),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return jsonText(log)
}

function rule(id: string, law: string | undefined) {
  return { id, ...(law === undefined ? {} : { shortDescription: { text: law } }) }
}

function location(path: string, start: Position, end?: Position) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: {
        startLine: start.line,
        startColumn: start.column,
        ...(end ? { endLine: end.line, endColumn: end.column } : {}),
      },
    },
  }
}

function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
