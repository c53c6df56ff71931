import { describe, expect, it } from 'vitest'
import { brief } from '../../src/commands/formats/brief.ts'
import { github } from '../../src/commands/formats/github.ts'
import { json } from '../../src/commands/formats/json.ts'
import { placeDiagnostics } from '../../src/commands/formats/place-diagnostics.ts'
import { pretty } from '../../src/commands/formats/pretty.ts'
import { sarif } from '../../src/commands/formats/sarif.ts'
import type { Diagnostic } from '../../src/text/diagnostic.ts'

const text = 'title: A\nsteps:\n  one: { ask: colour }\n'
const diagnostics: readonly Diagnostic[] = [
  {
    code: 'unknown-fact',
    severity: 'error',
    message: 'Unknown fact "colour".',
    suggestion: 'did you mean "color"?',
    span: { path: 'guides/a.yaml', start: 30, end: 36 },
    also: [{ message: 'the step', span: { path: 'guides/a.yaml', start: 18, end: 21 } }],
    witness: ['status is failed'],
  },
  {
    code: 'unreadable-file',
    severity: 'warning',
    message: 'This file cannot be read: permission denied.',
    span: { path: 'tables/100%,x.csv', start: 0, end: 0 },
  },
]
const placed = placeDiagnostics(diagnostics, [{ path: 'guides/a.yaml', text }], {
  rules: '/work/rules',
  folder: '/work',
})

describe('diagnostics', () => {
  it('are shown to people with their lines', () => {
    expect(
      pretty(placed),
    ).toBe(`rules/guides/a.yaml:3:15: error: Unknown fact "colour". [unknown-fact]
3 |   one: { ask: colour }
  |               ^^^^^^
  these answers lead here:
    status is failed
  rules/guides/a.yaml:3:3: the step
  help: did you mean "color"?

rules/tables/100%,x.csv: warning: This file cannot be read: permission denied. [unreadable-file]

1 error, 1 warning in 2 files.
`)
  })

  it('are cut after the first few, and the rest is counted', () => {
    expect(pretty(placed, 1).split('\n').slice(-4)).toEqual([
      '... and 1 more.',
      '',
      '1 error, 1 warning in 2 files.',
      '',
    ])
  })

  it('are one line each in brief', () => {
    expect(brief(placed)).toBe(
      `rules/guides/a.yaml:3:15: error: Unknown fact "colour". (when status is failed; did you mean "color"?) [unknown-fact]
rules/tables/100%,x.csv:1:1: warning: This file cannot be read: permission denied. [unreadable-file]
`,
    )
  })

  it('are data with places and witnesses', () => {
    expect(JSON.parse(json(placed)).diagnostics[0]).toEqual({
      code: 'unknown-fact',
      severity: 'error',
      message: 'Unknown fact "colour".',
      path: 'rules/guides/a.yaml',
      line: 3,
      column: 15,
      endLine: 3,
      endColumn: 21,
      suggestion: 'did you mean "color"?',
      witness: ['status is failed'],
      also: [{ message: 'the step', path: 'rules/guides/a.yaml', line: 3, column: 3 }],
    })
  })

  it('are workflow commands, escaped', () => {
    expect(github(placed)).toBe(
      `::error file=rules/guides/a.yaml,line=3,col=15,endLine=3,endColumn=21,title=unknown-fact::Unknown fact "colour".%0AThese answers lead here: status is failed%0Adid you mean "color"?
::warning file=rules/tables/100%25%2Cx.csv,line=1,col=1,endLine=1,endColumn=1,title=unreadable-file::This file cannot be read: permission denied.
`,
    )
  })

  it('are a SARIF log', () => {
    const { version, runs } = JSON.parse(sarif(placed, '1.2.3'))
    expect(version).toBe('2.1.0')
    expect(runs).toEqual([
      {
        tool: {
          driver: {
            name: 'unstuck',
            version: '1.2.3',
            rules: [{ id: 'unknown-fact' }, { id: 'unreadable-file' }],
          },
        },
        columnKind: 'unicodeCodePoints',
        results: [
          {
            ruleId: 'unknown-fact',
            ruleIndex: 0,
            level: 'error',
            message: {
              text: 'Unknown fact "colour".\nThese answers lead here: status is failed\ndid you mean "color"?',
            },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'rules/guides/a.yaml' },
                  region: { startLine: 3, startColumn: 15, endLine: 3, endColumn: 21 },
                },
              },
            ],
            relatedLocations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'rules/guides/a.yaml' },
                  region: { startLine: 3, startColumn: 3 },
                },
                message: { text: 'the step' },
              },
            ],
          },
          {
            ruleId: 'unreadable-file',
            ruleIndex: 1,
            level: 'warning',
            message: { text: 'This file cannot be read: permission denied.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'rules/tables/100%25%2Cx.csv' },
                  region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
                },
              },
            ],
            relatedLocations: [],
          },
        ],
      },
    ])
  })

  it('are named by their whole path where the folder lies elsewhere', () => {
    const [elsewhere] = placeDiagnostics(diagnostics, [], { rules: '/other', folder: '/work' })
    expect(elsewhere?.path).toBe('/other/guides/a.yaml')
  })

  it('cannot drive a terminal', () => {
    const [first] = diagnostics
    if (!first) throw new Error('There is no diagnostic.')
    const hostile = { ...first, message: 'a\u001B[2Jb\u202Ec' }
    const places = { rules: '/work', folder: '/work' }
    expect(brief(placeDiagnostics([hostile], [], places))).toBe(
      'guides/a.yaml:1:1: error: a\\u{1b}[2Jb\\u{202e}c (when status is failed; did you mean "color"?) [unknown-fact]\n',
    )
  })
})
