import type { Fact } from '../../src/knowledge/fact.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Recogniser } from '../../src/knowledge/recogniser.ts'
import type { Row, Table } from '../../src/knowledge/table.ts'
import type { Span } from '../../src/text/span.ts'
import {
  ask,
  cause,
  choices,
  escalate,
  go,
  guide,
  is,
  jump,
  knowledgeOf,
  otherwise,
  over,
  to,
  tryCauses,
  unsure,
} from '../inference/made.ts'

const span: Span = { path: 'made.yaml', start: 0, end: 0 }

function row(index: number, code: string, name: string, meaning: string, carrier = ''): Row {
  const cells = new Map(Object.entries({ code, name, meaning, carrier }))
  return { index, cells, span }
}

const codes: Table = {
  id: 'codes',
  span,
  columns: ['code', 'name', 'meaning', 'carrier'],
  keys: ['code', 'name'],
  rows: [
    row(0, '1004', 'Parse.Fail', 'The body could not be read.'),
    row(1, '1008', 'Internal.Timeout', 'Handing over timed out.'),
    row(2, '60008', 'Internal.Timeout', 'The gateway timed out.'),
    row(3, '115', '', 'A keyword.', 'mobile'),
    row(4, '115', '', 'A gateway error.', 'telecom'),
  ],
}

function contains(id: string, text: string): Recogniser {
  return { id, label: text, span, ways: [{ kind: 'contains', texts: [text] }] }
}

const tableFact = (id: string, more: { by?: string; readFrom?: string[] }): Fact => ({
  kind: 'table',
  id,
  span,
  ask: `Which ${id}?`,
  sources: [],
  table: 'codes',
  keys: ['code', 'name'],
  readFrom: [],
  ...more,
})

const facts: readonly Fact[] = [
  { ...choices('status', ['succeeded', 'failed']), where: 'Console > Records' },
  { ...choices('phone', ['off', 'full', 'fine']), where: 'Ask the user' },
  choices('carrier', ['mobile', 'telecom', 'unicom']),
  choices('kind', ['regular', 'marketing']),
  { kind: 'duration', id: 'delay', span, ask: 'How late?', sources: [] },
  {
    kind: 'text',
    id: 'remarks',
    span,
    ask: 'What do the Remarks say?',
    sources: [],
    recognisers: [contains('blocked', 'is blocked')],
  },
  tableFact('code', { readFrom: ['remarks'] }),
  tableFact('receipt', { by: 'carrier', readFrom: [] }),
  {
    kind: 'decide',
    id: 'was-slow',
    span,
    sources: [],
    inputs: ['kind', 'delay'],
    rows: [
      {
        cells: [is('regular'), over(10_000)],
        value: 'yes',
        span,
      },
      { cells: [is('marketing'), over(300_000)], value: 'yes', span },
    ],
    otherwise: 'no',
    choices: choices('', ['yes', 'no']).choices,
  },
]

/** A small knowledge base that has one of everything. */
export const phone: KnowledgeBase = knowledgeOf(
  facts,
  [
    guide(
      'silent',
      [
        ask('status', 'status', [
          [is('failed'), go('remarks')],
          [is('succeeded'), go('phone')],
        ]),
        ask('remarks', 'remarks', [
          [{ kind: 'recogniser', id: 'blocked' }, to('blocked')],
          [otherwise, go('code')],
        ]),
        ask('code', 'code', [
          [{ kind: 'code', code: '1004', rows: [0] }, jump('parsing')],
          [{ kind: 'listed' }, to('known-code')],
          [otherwise, escalate],
        ]),
        ask('phone', 'phone', [
          [is('off'), to('off')],
          [is('full'), to('full')],
          [is('fine'), escalate],
          [unsure, go('checks')],
        ]),
        tryCauses('checks', ['full', 'off'], escalate),
      ],
      [
        cause('blocked', { sources: ['faq'] }),
        cause('full', { check: 'Count the messages.', likelihood: 'occasional', effort: 'low' }),
        cause('off', { check: 'Dial the number.', likelihood: 'usual', effort: 'low' }),
        cause('known-code', { text: '{code}: {code.meaning}', remedy: 'See {code.name}.' }),
      ],
      { sources: ['faq'] },
    ),
    guide(
      'parsing',
      [ask('which', 'kind', [[is('regular'), to('odd')]])],
      [{ ...cause('odd'), remedy: undefined, unanswered: 'Nobody says why.' } as never],
    ),
    guide(
      'late',
      [
        ask('slow', 'was-slow', [
          [is('yes'), to('review')],
          [is('no'), { kind: 'note', note: 'fine' }],
        ]),
      ],
      [cause('review')],
      { notes: new Map([['fine', { id: 'fine', text: 'It was not late.', span }]]) },
    ),
    guide(
      'carriers',
      [ask('receipt', 'receipt', [[{ kind: 'listed' }, to('row')]])],
      [cause('row', { text: '{receipt.meaning}' })],
    ),
    { ...guide('info', [], []), body: { kind: 'information', text: 'Within 72 hours.', span } },
  ],
  {
    tables: new Map([['codes', codes]]),
    citations: new Map([['faq', { id: 'faq', title: 'The FAQ', url: 'https://example.com/faq' }]]),
  },
)
