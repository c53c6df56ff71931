import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { Located } from '../../text/span.ts'
import { hidesNames } from '../shape/hides-names.ts'
import { mistake } from '../shape/mistake.ts'
import { readFields } from '../shape/read-fields.ts'
import { type Named, readNamed } from '../shape/read-named.ts'
import { readText } from '../shape/read-text.ts'
import { requireKey } from '../shape/require-key.ts'
import type { YamlDocument } from '../yaml/yaml-value.ts'
import type { CitationDocument, KnowledgeBaseDocument } from './knowledge-base-document.ts'
import { readRoot } from './read-root.ts'
import { readYaml } from './read-yaml.ts'

const shape = {
  what: 'a knowledge base',
  keys: ['name', 'about', 'escalation', 'sources'],
  nests: ['sources'],
  required: ['name', 'escalation'],
}
const citation = { what: 'a source', keys: ['title', 'url', 'read'], required: ['title'] }

/** `knowledge-base.yaml` as written. It depends on this source only. */
export function readKnowledgeBaseFile(source: Source): Reading<KnowledgeBaseDocument> {
  return readYaml(source, readDocument)
}

function readDocument(document: YamlDocument, found: Diagnostic[]): KnowledgeBaseDocument {
  const empty = {
    kind: 'knowledge-base',
    path: document.path,
    complete: false,
    citations: [],
  } as const
  const root = readRoot(document, 'the name of the knowledge base and whom to ask', found)
  const fields = root && readFields(root, shape, found)
  if (root === undefined || fields === undefined) return empty
  const complete =
    document.complete && !hidesNames(fields.slots.get('sources')?.value, citation.keys)
  if (document.complete) {
    const parent = { what: 'The knowledge base', span: root.span }
    requireKey(fields, 'name', parent, found)
    requireKey(fields, 'escalation', parent, found)
  }
  const name = readText(fields.slots.get('name'), found)
  const about = readText(fields.slots.get('about'), found)
  const escalation = readText(fields.slots.get('escalation'), found)
  const citations = readNamed(fields.slots.get('sources'), 'sources', found).map((entry) =>
    readCitation(entry, found),
  )
  return {
    ...empty,
    complete,
    ...(name && { name }),
    ...(about && { about }),
    ...(escalation && { escalation }),
    citations,
  }
}

function readCitation({ name, slot }: Named, found: Diagnostic[]): CitationDocument {
  const fields = readFields(slot, citation, found)
  if (fields === undefined) return { name }
  requireKey(fields, 'title', { what: `The source "${name.value}"`, span: name.span }, found)
  const title = readText(fields.slots.get('title'), found)
  const url = readText(fields.slots.get('url'), found)
  const read = readText(fields.slots.get('read'), found)
  if (url !== undefined && !/^https?:\/\/[^\s/]+\S*$/.test(url.value)) {
    const message = `"url" is "${url.value}", expected an address that starts with https://.`
    found.push(mistake('invalid-address', message, url.span))
  }
  if (read !== undefined && !isDay(read)) {
    const message = `"read" is "${read.value}", expected a day such as 2026-11-22.`
    found.push(mistake('invalid-day', message, read.span))
  }
  return { name, ...(title && { title }), ...(url && { url }), ...(read && { read }) }
}

function isDay({ value }: Located<string>): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
