import type { Choice, DecideFact, Fact, TableFact } from '../../knowledge/fact.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type {
  ChoiceDocument,
  FactDocument,
  FactsDocument,
  TableFactDocument,
} from '../documents/facts-document.ts'
import { enumerate } from '../shape/enumerate.ts'
import { mistake } from '../shape/mistake.ts'
import { decidedValues } from './decided-values.ts'
import type { Known, KnownFact, KnownTable } from './known.ts'
import { linkRecognisers } from './link-recognisers.ts'
import { linkSources } from './link-sources.ts'
import { columnsOf } from './link-tables.ts'
import type { Names } from './names.ts'
import { resolve } from './resolve.ts'

/** The facts by name. Those that are decided have no rows yet: their cells need the other facts (`linkDecisions`). */
export function linkFacts(
  document: FactsDocument | undefined,
  known: Pick<Known, 'citations' | 'tables'>,
  found: Diagnostic[],
): Names<KnownFact> {
  const members = new Map<string, KnownFact>()
  const written = document?.facts ?? []
  const first = new Map<string, FactDocument>()
  for (const fact of written) if (!first.has(fact.name.value)) first.set(fact.name.value, fact)
  const names: Names<unknown> = {
    what: 'fact',
    where: 'facts.yaml',
    members: first,
    complete: document?.complete === true,
    given: new Map(written.map(({ name }) => [name.value, name.span])),
    used: new Set(),
  }
  for (const fact of written) {
    const linked = linkFact(fact, { ...known, names }, found)
    if (members.has(fact.name.value)) continue
    members.set(fact.name.value, linked === undefined ? {} : { fact: linked })
  }
  return { ...names, members }
}

interface Context extends Pick<Known, 'citations' | 'tables'> {
  readonly names: Names<unknown>
}

function linkFact(
  { name, ask, where, sources, type }: FactDocument,
  context: Context,
  found: Diagnostic[],
): Fact | undefined {
  const common = {
    id: name.value,
    span: name.span,
    ...(ask && { ask: ask.value }),
    ...(where && { where: where.value }),
    sources: linkSources(sources, context.citations, found),
  }
  switch (type?.kind) {
    case undefined:
      return undefined
    case 'choices':
      return { ...common, kind: 'choices', choices: linkChoices(type.choices) }
    case 'yes-no': {
      const { span } = type
      const yes = { id: 'yes', label: 'Yes', matches: type.yes.map(({ value }) => value), span }
      const no = { id: 'no', label: 'No', matches: type.no.map(({ value }) => value), span }
      return { ...common, kind: 'yes-no', choices: [yes, no] }
    }
    case 'number': {
      const { unit, from, to, whole } = type
      return {
        ...common,
        kind: 'number',
        ...(unit && { unit: unit.value }),
        ...(from && { from: from.value }),
        ...(to && { to: to.value }),
        whole,
      }
    }
    case 'duration':
      return { ...common, kind: 'duration' }
    case 'text': {
      const recognisers = linkRecognisers(type.recognisers, context.tables, found)
      return { ...common, kind: 'text', recognisers }
    }
    case 'table': {
      const table = linkTableFact(type, context, found)
      return table && { ...common, kind: 'table', ...table }
    }
    case 'decide':
      return {
        ...common,
        kind: 'decide',
        inputs: [],
        rows: [],
        choices: decidedValues(type),
        ...(type.otherwise && { otherwise: type.otherwise.value }),
      } satisfies DecideFact
    default:
      return type satisfies never
  }
}

function linkChoices(choices: readonly ChoiceDocument[]): readonly Choice[] {
  const linked = new Map<string, Choice>()
  for (const { name, label, matches } of choices) {
    if (linked.has(name.value)) continue
    linked.set(name.value, {
      id: name.value,
      label: label?.value ?? name.value,
      matches: matches.map(({ value }) => value),
      span: name.span,
    })
  }
  return [...linked.values()]
}

function linkTableFact(
  { table, keys, by, readFrom }: TableFactDocument,
  { tables, names }: Context,
  found: Diagnostic[],
): Pick<TableFact, 'table' | 'keys' | 'by' | 'readFrom'> | undefined {
  const known = resolve(table, tables, found)
  const from = readFrom.flatMap((name) => {
    const resolved = resolve(name, names as Names<FactDocument>, found)
    if (resolved === undefined) return []
    const { type } = resolved.member
    if (type === undefined || type.kind === 'text') return [resolved.name]
    if (resolved.guessed) return []
    const message = `"read from" takes facts of the type "text", but "${resolved.name}" is not one.`
    found.push(mistake('read-from-no-text', message, name.span))
    return []
  })
  if (known === undefined) return undefined
  const columns = columnsOf(known.member)
  const linkedKeys = keys.flatMap((key) => resolve(key, columns, found)?.name ?? [])
  const linkedBy = by && linkBy(by, known.member, names, found)
  return {
    table: known.name,
    keys: linkedKeys.length > 0 ? linkedKeys : known.member.table.columns.slice(0, 1),
    ...(linkedBy !== undefined && { by: linkedBy }),
    readFrom: from,
  }
}

/** `by` names a column that is a fact too. */
function linkBy(
  by: NonNullable<TableFactDocument['by']>,
  known: KnownTable,
  names: Names<unknown>,
  found: Diagnostic[],
): string | undefined {
  const column = resolve(by, columnsOf(known), found)?.name
  if (column === undefined || names.members.has(column) || !names.complete) return column
  const facts = known.table.columns.filter((name) => names.members.has(name))
  const message = `"by" names a column that is a fact too, but there is no fact "${column}".`
  const suggestion =
    facts.length > 0 ? { suggestion: `columns that are facts: ${enumerate(facts)}` } : {}
  found.push(mistake('unknown-fact', message, by.span, suggestion))
  return undefined
}
