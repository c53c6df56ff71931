import type { CST } from 'yaml'
import { lineAt } from '../line-at.ts'
import type { Mistake } from '../trouble.ts'
import { walkTokens } from '../walk-tokens.ts'
import { colonWithoutSpace } from './colon-without-space.ts'
import { dashWithoutSpace } from './dash-without-space.ts'
import { fullWidthColon } from './full-width-colon.ts'
import { type Mark, markedTexts } from './marked-texts.ts'
import { missingColon } from './missing-colon.ts'
import { needsQuotes } from './needs-quotes.ts'

// Most files hold none of these, and are not walked a second time.
const possible =
  /(?:^|[\s,[{:-])[&*!]\S|^[ \t]*-[A-Za-z]|^[ \t]*(?:- )?[\w-]+：|^[ \t]*(?:- )?[\w-]+(?::|[ \t]*)[{[]|(?:^|[\s}\]]):(?:\s|$)|^%|[{,]\s*[\w-]+(?::[^\s/:]|：)/m

/** What the library reads, or stumbles over later, though it is none of the format: told before anything else. */
export function tokenTraps(text: string, tokens: readonly CST.Token[]): readonly Mistake[] {
  if (!possible.test(text)) return []
  const mistakes: Mistake[] = []
  const marks: Mark[] = []
  for (const token of tokens) if (token.type === 'directive') mistakes.push(directive(token))
  for (const visited of walkTokens(tokens)) {
    if (visited.kind === 'node') {
      const { token } = visited
      if (token.type === 'alias') marks.push(token)
      continue
    }
    const { item, parent } = visited
    for (const token of [...item.start, ...(item.sep ?? [])]) {
      if (token.type === 'anchor' || token.type === 'tag') marks.push(token)
    }
    const colon = item.sep?.find(({ type }) => type === 'map-value-ind')
    const explicit = item.start.some(({ type }) => type === 'explicit-key-ind')
    if (item.key === null && colon !== undefined && !explicit) mistakes.push(nameless(text, colon))
    else if (inBraces(parent) && colon === undefined) mistakes.push(...flowName(item))
    else if (item.key?.type === 'scalar' && /^-[A-Za-z]/.test(item.key.source)) {
      mistakes.push(dashWithoutSpace(item.key.offset))
    } else if (item.key?.type === 'scalar') {
      const { source, offset } = item.key
      const wide = /^[\w-]+：/.test(source) ? fullWidthColon(source, offset) : undefined
      const mistake = wide ?? nameBeforeBracket(item.key)
      if (mistake !== undefined) mistakes.push(mistake)
    }
  }
  return [...mistakes, ...markedTexts(text, marks)].sort((one, other) => one.start - other.start)
}

/** `name { a: b }` and `name:{ a: b }`, of which YAML makes a name up to the next colon. */
function nameBeforeBracket({ source, offset }: CST.FlowScalar): Mistake | undefined {
  const [, name = '', colon = ''] = /^([\w-]+)(:?)\s*[{[]/.exec(source) ?? []
  if (name === '') return undefined
  return colon === ':' ? colonWithoutSpace(source, offset) : missingColon(source, offset)
}

function inBraces(parent: CST.Token | undefined): boolean {
  return parent?.type === 'flow-collection' && parent.start.type === 'flow-map-start'
}

function directive({ offset, source }: CST.Directive): Mistake {
  return {
    code: 'directive',
    message: 'A line that starts with % is no part of the format.',
    suggestion: 'delete it',
    start: offset,
    end: offset + source.length,
    repairs: [{ at: offset, end: offset + 1, text: '#' }],
  }
}

function nameless(text: string, { offset }: CST.SourceToken): Mistake {
  const line = lineAt(text, offset)
  if (line.content === ':') {
    const message = 'Nothing stands before this colon, expected a name.'
    const place = { start: offset, end: offset + 1 }
    const repairs = [{ at: offset, end: offset, text: 'unnamed' }]
    return { code: 'missing-name', message, ...place, repairs, hides: true }
  }
  const value = /[{[]/.exec(text.slice(line.start, offset))
  if (value === null) {
    const repairs = [{ at: line.start, end: line.end, text: ' '.repeat(line.end - line.start) }]
    const message = 'Nothing stands before this colon, expected a name.'
    return { code: 'missing-name', message, start: offset, end: offset + 1, repairs, hides: true }
  }
  // `{error-code}: {error-code.meaning}`: the brace makes it something else than text.
  const start = line.start + value.index
  const end = line.start + line.indent + line.content.length
  const plain = text
    .slice(start, end)
    .replace(/[{[]/g, '（')
    .replace(/[}\]]/g, '）')
    .replace(/:/g, '꞉')
  const repaired = [{ at: start, end, text: plain.replace(/["']/g, '’').replaceAll(' #', ' ＃') }]
  return { ...needsQuotes(text, start), start, end: start + 1, repairs: repaired }
}

function flowName({ key, value }: CST.CollectionItem): readonly Mistake[] {
  const name = key ?? value
  if (name?.type !== 'scalar') return []
  const mistake =
    colonWithoutSpace(name.source, name.offset) ?? fullWidthColon(name.source, name.offset)
  return mistake === undefined ? [] : [mistake]
}
