import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server'
import { readKnowledgeBase } from '../../../src/authoring/read-knowledge-base.ts'
import type { JsonSchema } from '../../../src/authoring/schema/json-schema.ts'
import { schemasOf } from '../../../src/authoring/schema/schemas-of.ts'
import type { Source } from '../../../src/text/source.ts'

export interface Editor {
  /** What it underlines, by line (from 1) and message. */
  problems(path: string, text: string): Promise<readonly string[]>
  /** What it offers at the `|` of the text, which is taken out. */
  offers(path: string, text: string): Promise<readonly string[]>
}

const modelines = new Map([
  ['guides', '../.schema/guide.schema.json'],
  ['scenarios', '../.schema/scenarios.schema.json'],
  ['facts.yaml', '.schema/facts.schema.json'],
  ['knowledge-base.yaml', '.schema/knowledge-base.schema.json'],
])

/** yaml-language-server with the schemas of a knowledge base, found by the first line of each file as in an editor. */
export function openEditor(sources: readonly Source[]): Editor {
  const schemas = schemasOf(readKnowledgeBase(sources))
  const service = serviceWith(schemas)

  return {
    async problems(path, text) {
      const document = open(path, text)
      const found = await service.doValidation(document, false)
      return found.map(({ range, message }) => `${range.start.line}: ${message}`)
    },
    async offers(path, text) {
      const at = text.indexOf('|')
      const document = open(path, text.slice(0, at) + text.slice(at + 1))
      const position = document.positionAt(at + modelineOf(path).length)
      const { items } = await service.doComplete(document, position, false)
      return items.map(({ label }) => label)
    },
  }
}

function serviceWith(schemas: ReadonlyMap<string, JsonSchema>) {
  const service = getLanguageService({
    schemaRequestService: async (uri) =>
      uri.startsWith('file:///rules/.schema/')
        ? JSON.stringify(schemas.get(posix.basename(uri)))
        : readFileSync(new URL(uri), 'utf8'),
    workspaceContext: {
      resolveRelativePath: (relative, resource) => new URL(relative, resource).href,
    },
    clientCapabilities: {
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    },
  })
  service.configure({ validate: true, completion: true, hover: true, customTags: [] })
  return service
}

let version = 0

function open(path: string, text: string): TextDocument {
  version += 1
  return TextDocument.create(`file:///rules/${path}`, 'yaml', version, modelineOf(path) + text)
}

function modelineOf(path: string): string {
  const kind = path.endsWith('.test.yaml') ? 'scenarios' : (path.split('/')[0] ?? '')
  return `# yaml-language-server: $schema=${modelines.get(kind)}\n`
}
