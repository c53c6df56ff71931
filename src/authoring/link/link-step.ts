import type { AskStep, Branch, Step, TryStep } from '../../knowledge/step.ts'
import type { Target } from '../../knowledge/target.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Span } from '../../text/span.ts'
import type {
  AskDocument,
  BranchDocument,
  StepDocument,
  TargetDocument,
  TryDocument,
} from '../documents/guide-document.ts'
import { mistake } from '../shape/mistake.ts'
import type { Known, KnownFact } from './known.ts'
import { linkAnswerKey } from './link-answer-key.ts'
import { linkSources } from './link-sources.ts'
import type { OwnNames } from './own-names.ts'
import { resolve } from './resolve.ts'

const words = ['unsure', 'otherwise']
const last: readonly Branch['key']['kind'][] = ['listed', 'unsure', 'otherwise']

/** A step with its fact, its answers and its targets looked up; undefined when it has no readable body. */
export function linkStep(
  { name, say, sources, body }: StepDocument,
  own: OwnNames,
  known: Known,
  found: Diagnostic[],
): Step | undefined {
  const common = {
    id: name.value,
    span: name.span,
    ...(say && { say: say.value }),
    sources: linkSources(sources, known.citations, found),
  }
  if (body === undefined) return undefined
  const context = { own, known, found }
  return body.kind === 'ask'
    ? { ...common, ...linkAsk(body, context) }
    : { ...common, ...linkTry(body, context) }
}

interface Context {
  readonly own: OwnNames
  readonly known: Known
  readonly found: Diagnostic[]
}

function linkAsk(
  { fact, branches }: AskDocument,
  context: Context,
): Pick<AskStep, 'kind' | 'fact' | 'branches'> {
  const resolved = resolve(fact, context.known.facts, context.found)
  const link = (known: KnownFact | undefined, into: Context) =>
    branches.flatMap((branch) => linkBranch(branch, known, into) ?? [])
  const linked =
    resolved?.guessed === true && fitsNone(branches, resolved.member, context)
      ? link(undefined, context)
      : link(resolved?.member, context)
  // Stable: the rest keeps its written order.
  const ordered = linked.toSorted(
    (one, other) => last.indexOf(one.key.kind) - last.indexOf(other.key.kind),
  )
  return { kind: 'ask', fact: resolved?.name ?? fact.value, branches: ordered }
}

/** No answer fits the fact that a misspelt name was taken for: then it was taken wrongly. */
function fitsNone(
  branches: readonly BranchDocument[],
  { fact }: KnownFact,
  { known: { tables } }: Context,
): boolean {
  if (fact === undefined) return false
  const ownWords: readonly string[] = ['listed', ...words]
  return branches
    .filter(({ key }) => !ownWords.includes(key.value))
    .every(({ key }) => linkAnswerKey(key, { fact, tables, words }, []) === undefined)
}

function linkBranch(
  { key, target }: BranchDocument,
  known: KnownFact | undefined,
  context: Context,
): Branch | undefined {
  const { fact } = known ?? {}
  const linkedKey =
    fact && linkAnswerKey(key, { fact, tables: context.known.tables, words }, context.found)
  const linkedTarget = target && linkTarget(target, context)
  if (linkedTarget === undefined) return undefined
  return {
    // A key that could not be read still leads somewhere: what follows from it is no other mistake.
    key: linkedKey ?? { kind: 'choice', id: key.value },
    written: key.value,
    target: linkedTarget.target,
    span: key.span,
    targetSpan: linkedTarget.span,
  }
}

function linkTry(
  { causes, otherwise }: TryDocument,
  context: Context,
): Pick<TryStep, 'kind' | 'causes' | 'otherwise' | 'otherwiseSpan'> {
  const { own, found } = context
  const tried = new Map<string, { readonly cause: string; readonly span: Span }>()
  for (const name of causes) {
    const cause = resolve(name, own.causes, found)?.name
    if (cause === undefined) continue
    const before = tried.get(cause)
    if (before === undefined) tried.set(cause, { cause, span: name.span })
    else if (cause === name.value) {
      const message = `The cause "${cause}" is tried twice in this list.`
      const also = [{ message: 'The first time is here.', span: before.span }]
      found.push({ ...mistake('tried-twice', message, name.span, { also }), severity: 'warning' })
    }
  }
  const linked = otherwise && linkTarget(otherwise, context)
  return {
    kind: 'try',
    causes: [...tried.values()],
    otherwise: linked?.target ?? { kind: 'escalate' },
    ...(linked && { otherwiseSpan: linked.span }),
  }
}

function linkTarget(
  target: TargetDocument,
  { own, known, found }: Context,
): { readonly target: Target; readonly span: Span } | undefined {
  const { span } = target
  switch (target.kind) {
    case 'escalate':
      return { target: { kind: 'escalate' }, span }
    case 'go': {
      const step = resolve(target.name, own.steps, found)?.name
      return step === undefined ? undefined : { target: { kind: 'go', step }, span }
    }
    case 'cause': {
      const cause = resolve(target.name, own.causes, found)?.name
      return cause === undefined ? undefined : { target: { kind: 'cause', cause }, span }
    }
    case 'note': {
      const note = resolve(target.name, own.notes, found)?.name
      return note === undefined ? undefined : { target: { kind: 'note', note }, span }
    }
    case 'guide': {
      const { value } = target.name
      const elsewhere = known.guides.elsewhere?.names.has(value) ? value : undefined
      const guide = resolve(target.name, known.guides, found)?.name ?? elsewhere
      return guide === undefined ? undefined : { target: { kind: 'guide', guide }, span }
    }
    default:
      return target satisfies never
  }
}
