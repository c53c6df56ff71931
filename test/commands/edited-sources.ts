import type { Source } from '../../src/text/source.ts'
import type { Random } from '../random.ts'

/** One edit of one file, as a writer makes it: changed, added, deleted, renamed, broken, or put back as it was. */
export function editedSources(
  sources: readonly Source[],
  origin: readonly Source[],
  random: Random,
): readonly Source[] {
  const { below, pick } = random
  const source = pick(sources)
  const others = sources.filter((one) => one !== source)
  const put = (...changed: readonly Source[]): readonly Source[] => {
    const paths = new Set(changed.map(({ path }) => path))
    return [...others.filter(({ path }) => !paths.has(path)), ...changed]
  }
  switch (below(8)) {
    case 0:
      return sources.length > 3 ? others : sources
    case 1:
      return put({ ...source, path: otherPath(source.path, random) })
    case 2:
      return put(source, { ...source, path: otherPath(source.path, random) })
    case 3:
    case 4:
      return put(origin.find(({ path }) => path === source.path) ?? source)
    case 5:
      return put({ ...source, text: withOtherName(source.text, sources, random) })
    default:
      return put({ ...source, text: withLineMoved(source.text, random) })
  }
}

function otherPath(path: string, { pick }: Random): string {
  const folder = pick([path.slice(0, path.lastIndexOf('/') + 1), 'guides/', 'notes/'])
  const ending = path.slice(path.indexOf('.'))
  const names = ['slow', 'other', 'facts', 'no-connection', 'codes', 'third']
  return `${folder}${pick(names)}${pick([ending, ending, '.yml', '.test.yaml', '.csv'])}`
}

/** A name or word is replaced by another that stands somewhere in the knowledge base. */
function withOtherName(text: string, sources: readonly Source[], { pick }: Random): string {
  const words = (from: string) => [...from.matchAll(/[a-z][a-z0-9-]{2,}/g)]
  const mine = words(text)
  const theirs = words(pick(sources).text)
  if (mine.length === 0 || theirs.length === 0) return text
  const [mineOne, [other]] = [pick(mine), pick(theirs)]
  return text.slice(0, mineOne.index) + other + text.slice(mineOne.index + mineOne[0].length)
}

function withLineMoved(text: string, { below, pick }: Random): string {
  const lines = text.split('\n')
  const at = below(lines.length)
  const line = lines[at] ?? ''
  const changed = pick([
    [],
    [line, line],
    [` ${line}`],
    [line, '# unstuck-ignore gap: for now'],
    [line.replace(/[a-z]/, 'x')],
    [`${line} more`],
  ])
  return lines.toSpliced(at, 1, ...changed).join('\n')
}
