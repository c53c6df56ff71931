/** The same function, which works each thing out once for as long as that thing lives. */
export function remembered<Key extends object, Value>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  const memory = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const known = memory.get(key) ?? { value: workOut(key) }
    memory.set(key, known)
    return known.value
  }
}
