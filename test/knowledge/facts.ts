import type {
  Choice,
  ChoicesFact,
  DecideFact,
  DurationFact,
  Fact,
  NumberFact,
  TableFact,
  TextFact,
  YesNoFact,
} from '../../src/knowledge/fact.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Recogniser, Recognition } from '../../src/knowledge/recogniser.ts'
import type { Row, Table } from '../../src/knowledge/table.ts'

const span = { path: 'facts.yaml', start: 0, end: 0 }
const common = { span, sources: [] }

export function choice(id: string, label = id, matches: readonly string[] = []): Choice {
  return { id, label, matches, span }
}

export function choicesFact(id: string, choices: readonly Choice[]): ChoicesFact {
  return { kind: 'choices', id, choices, ...common }
}

export function yesNoFact(id: string): YesNoFact {
  return { kind: 'yes-no', id, choices: [choice('yes', 'Yes'), choice('no', 'No')], ...common }
}

export function numberFact(id: string, settings: Partial<NumberFact> = {}): NumberFact {
  return { kind: 'number', id, whole: false, ...settings, ...common }
}

export function durationFact(id: string): DurationFact {
  return { kind: 'duration', id, ...common }
}

export function recogniser(id: string, ...ways: readonly Recognition[]): Recogniser {
  return { id, label: id, ways, span }
}

export function textFact(id: string, recognisers: readonly Recogniser[]): TextFact {
  return { kind: 'text', id, recognisers, ...common }
}

export function tableFact(id: string, table: string, settings: Partial<TableFact> = {}): TableFact {
  return { kind: 'table', id, table, keys: ['code'], readFrom: [], ...settings, ...common }
}

export function decideFact(
  id: string,
  settings: Omit<DecideFact, 'kind' | 'id' | 'span' | 'sources'>,
): DecideFact {
  return { kind: 'decide', id, ...settings, ...common }
}

/** A table from rows of cells. */
export function table(
  id: string,
  columns: readonly string[],
  cells: readonly (readonly string[])[],
  keys: readonly string[] = columns.slice(0, 1),
): Table {
  const rows = cells.map((line, index): Row => {
    const named = columns.map((column, at): [string, string] => [column, line[at] ?? ''])
    return { index, cells: new Map(named), span }
  })
  return { id, span, columns, keys, rows }
}

export function knowledgeBase(
  facts: readonly Fact[],
  tables: readonly Table[] = [],
): KnowledgeBase {
  return {
    name: 'Test',
    escalation: 'Ask someone.',
    citations: new Map(),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    guides: new Map(),
    tables: new Map(tables.map((each) => [each.id, each])),
    hash: '',
  }
}
