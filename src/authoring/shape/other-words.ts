/** What writers call a key or an answer before they know the format. */
const otherWords = new Map([
  ...words('ask', 'question', 'asks', 'query'),
  ...words('say', 'text', 'info', 'message', 'hint'),
  ...words('answers', 'options', 'replies', 'branches', 'cases'),
  ...words('choices', 'options', 'values', 'enum', 'answers'),
  ...words('try', 'tries', 'causes', 'checks'),
  ...words('otherwise', 'else', 'default', 'other', 'others', 'rest', 'anything else'),
  ...words('unsure', "don't know", 'dont know', 'unknown', 'not sure', 'no idea'),
  ...words('remedy', 'solution', 'fix', 'resolution', 'action', 'repair'),
  ...words('cause', 'reason', 'fault', 'problem', 'description'),
  ...words('check', 'test', 'verify', 'how to check'),
  ...words('likelihood', 'probability', 'chance'),
  ...words('effort', 'cost', 'difficulty'),
  ...words('title', 'name', 'symptom', 'problem'),
  ...words('aliases', 'synonyms', 'keywords', 'also known as'),
  ...words('answer', 'text', 'content', 'information'),
  ...words('yes-no', 'boolean', 'bool', 'yes/no', 'yes or no'),
  ...words('duration', 'time', 'timespan'),
  ...words('number', 'integer', 'int', 'numeric', 'count'),
  ...words('where', 'how', 'hint', 'help', 'how to find out'),
  ...words('matches', 'words', 'synonyms', 'patterns'),
  ...words('contains', 'matches', 'includes', 'words'),
  ...words('pattern', 'regex', 'regexp', 'regular expression'),
  ...words('from', 'min', 'minimum'),
  ...words('to', 'max', 'maximum'),
  ...words('expect', 'then', 'expected', 'result'),
  ...words('given', 'when', 'answers', 'facts'),
])

function words(meant: string, ...others: readonly string[]) {
  return others.map((other) => [`${other} ${meant}`, meant] as const)
}

/** The first of these names that another word is used for. */
export function meantBy(word: string, names: Iterable<string>): string | undefined {
  for (const name of names) if (otherWords.has(`${word.toLowerCase()} ${name}`)) return name
  return undefined
}
