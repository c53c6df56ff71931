import type { Authored } from '../authored.ts'
import type { FactDocument } from '../documents/facts-document.ts'
import type { TableDocument } from '../documents/table-document.ts'

/** A name and, where it has one, what people call the thing. */
export interface WrittenName {
  readonly id: string
  readonly title?: string
}

/** The names that the files of a knowledge base give to things, as far as they can be read. */
export interface WrittenNames {
  /** In written order, each name once. */
  readonly facts: readonly FactDocument[]
  readonly sources: readonly WrittenName[]
  readonly guides: readonly WrittenName[]
  readonly tables: readonly TableDocument[]
  /** In alphabetical order, of all guides. */
  readonly tags: readonly string[]
  readonly causes: readonly string[]
  readonly notes: readonly string[]
}

/** The documents are taken, not the knowledge base: whoever has a mistake in a file needs help most. */
export function writtenNames(authored: Authored): WrittenNames {
  const { factsDocument, knowledgeBaseDocument, guideDocuments, tableDocuments } = authored
  const facts = new Map<string, FactDocument>()
  for (const fact of factsDocument?.facts ?? []) {
    if (!facts.has(fact.name.value)) facts.set(fact.name.value, fact)
  }
  const citations = knowledgeBaseDocument?.citations ?? []
  return {
    facts: [...facts.values()],
    sources: citations.map(({ name, title }) => named(name.value, title?.value)),
    guides: guideDocuments.map(({ id, title }) => named(id, title?.value)),
    tables: tableDocuments,
    tags: sorted(guideDocuments.flatMap(({ tags }) => tags.map(({ value }) => value))),
    causes: sorted(guideDocuments.flatMap(({ causes }) => causes.map(({ name }) => name.value))),
    notes: sorted(guideDocuments.flatMap(({ notes }) => notes.map(({ name }) => name.value))),
  }
}

function named(id: string, title: string | undefined): WrittenName {
  return { id, ...(title === undefined ? {} : { title }) }
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}
