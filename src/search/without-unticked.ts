const box = /[([][ \t]?(?<mark>[xX✓✔√]?)[ \t]?[)\]](?= ?\S)|[☐☑☒]/gu
const note = /[ \t]<-|\t|$/u

/** A text with the boxes of a checklist blanked out, and with them the choices that nobody ticked. Every character stays at its offset. */
export function withoutUnticked(text: string): string {
  return text
    .split('\n')
    .map((line) => (/[([☐☑☒]/u.test(line) ? lineWithout(line) : line))
    .join('\n')
}

function lineWithout(line: string): string {
  const boxes = [...line.matchAll(box)]
  const isTicked = boxes.map(({ 0: mark, groups }) => /[☑☒]/u.test(mark) || Boolean(groups?.mark))
  if (
    boxes.length === 0 ||
    (boxes.length === 1 && isTicked[0] !== false && !/^\s*-?\s*[[(☑☒]/u.test(line))
  )
    return line
  let kept = ''
  let done = 0
  for (const [place, { index, 0: mark }] of boxes.entries()) {
    const stop =
      boxes[place + 1]?.index ?? index + mark.length + line.slice(index + mark.length).search(note)
    kept += line.slice(done, index) + ' '.repeat(mark.length)
    const choice = line.slice(index + mark.length, stop)
    kept += isTicked[place] === true ? choice : ' '.repeat(choice.length)
    done = stop
  }
  return kept + line.slice(done)
}
