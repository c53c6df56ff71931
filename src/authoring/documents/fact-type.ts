/** The key that gives a fact its type. */
export type FactTypeKey = (typeof factTypes)[number]

export const factTypes = [
  'choices',
  'yes-no',
  'number',
  'duration',
  'text',
  'table',
  'decide',
] as const

const asked = ['ask', 'where', 'source'] as const
const own = {
  choices: [...asked, 'choices'],
  'yes-no': [...asked, 'yes-no'],
  number: [...asked, 'number'],
  duration: [...asked, 'duration'],
  text: [...asked, 'text'],
  table: [...asked, 'table', 'keys', 'by', 'read from'],
  decide: ['where', 'source', 'decide', 'rows', 'otherwise'],
} as const satisfies Record<FactTypeKey, readonly string[]>

/** Every key that a fact of some type may have. */
export const allFactKeys: readonly string[] = [
  ...asked,
  ...factTypes,
  'keys',
  'by',
  'read from',
  'rows',
  'otherwise',
]

/** The keys that a fact of this type may have. */
export function ownKeys(type: FactTypeKey): readonly string[] {
  return own[type]
}

/** A fact of this type, in words. */
export function factType(type: FactTypeKey): string {
  return type === 'decide' ? 'a fact that is decided' : `a fact of the type "${type}"`
}
