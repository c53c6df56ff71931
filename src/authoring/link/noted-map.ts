/** A map that notes which of its keys were asked for. */
export class NotedMap<Key, Value> extends Map<Key, Value> {
  readonly asked = new Set<Key>()

  override get(key: Key): Value | undefined {
    this.asked.add(key)
    return super.get(key)
  }
}
