import type { Source } from '../../../src/text/source.ts'

/** What the excerpts of the examples leave out: a small knowledge base that nothing is wrong with. */
const base: Readonly<Record<string, string>> = {
  'knowledge-base.yaml': `name: Printers
escalation: Call the print room.
sources:
  manual: { title: The manual, read: 2026-03-01 }
`,
  'facts.yaml': `light:
  ask: What does the light do?
  choices: { on: It is on, blinks: It blinks, off: It is off }
wait:
  ask: How long does it take until a page comes out?
  duration: {}
error:
  ask: Which error does the display show?
  table: codes
  keys: [code]
`,
  'tables/codes.csv': `code,name,meaning
E1,No paper,The tray is empty
E2,Paper jam,Paper is stuck
`,
  'guides/base.yaml': `title: Something else is wrong
source: manual
steps:
  error:
    ask: error
    answers:
      listed: cause reported
      otherwise: go light
  light:
    ask: light
    answers:
      "on": go wait
      blinks: escalate
      off: escalate
  wait:
    ask: wait
    answers:
      over 1 min: cause slow
      otherwise: escalate
causes:
  reported:
    cause: "The printer reports {error}: {error.name}. {error.meaning}."
    remedy: Do what the display says.
  slow:
    cause: The printer warms up.
    remedy: Wait.
`,
}

/** The files of an example: its own, completed from the excerpts they are, and what the base has besides. */
export function exampleSources(example: string): readonly Source[] {
  const files = new Map(Object.entries(base))
  for (const { path, text } of partsOf(example)) {
    if (path === 'facts.yaml') files.set(path, `${base[path]}${text}`)
    else files.set(path, path.startsWith('guides/') ? completed(path, text) : text)
  }
  return [...files].map(([path, text]) => ({ path, text }))
}

function partsOf(example: string): readonly { readonly path: string; readonly text: string }[] {
  return example
    .trimStart()
    .split(/^# (?=\S+\.(?:yaml|csv)$)/m)
    .filter((part) => part !== '')
    .map((part) => {
      const end = part.indexOf('\n')
      return { path: part.slice(0, end), text: part.slice(end + 1) }
    })
}

/** An excerpt of a guide with a title, a source, and the causes that it names. */
function completed(path: string, text: string): string {
  const name = path.replace(/^guides\/|\.yaml$/g, '')
  const head = /^title:/m.test(text) ? '' : `title: About ${name}\nsource: manual\n`
  if (/^causes:/m.test(text)) return head + text
  const tried = [...text.matchAll(/try: \[(.*)\]/g)].flatMap(([, names = '']) => names.split(', '))
  const named = [...text.matchAll(/cause ([a-z-]+)/g)].map(([, cause = '']) => cause)
  const causes = [...new Set([...tried, ...named])].map(
    (cause) =>
      `  ${cause}:\n    cause: It is the ${cause}.\n    check: Look at it.\n    remedy: Mend it.\n`,
  )
  return causes.length === 0 ? head + text : `${head}${text}causes:\n${causes.join('')}`
}
