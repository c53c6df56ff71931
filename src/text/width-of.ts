const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u
const none = /[\p{Mn}\p{Me}\u200C\u200D]/u

/** Columns that a text takes in a terminal: full-width characters two, combining ones none. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (character < '\u0300') width += 1
    else if (!none.test(character)) width += wide.test(character) ? 2 : 1
  }
  return width
}
