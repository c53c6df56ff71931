const numbers: ReadonlyMap<string, number> = new Map([
  ...(['a', 'an', 'one'] as const).map((word) => [word, 1] as const),
  ...(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const).map(
    (word, at) => [word, at + 2] as const,
  ),
  ...(['twenty', 'thirty', 'forty', 'fifty', 'sixty'] as const).map(
    (word, at) => [word, 20 + 10 * at] as const,
  ),
  ['fifteen', 15],
])

const wrapping =
  /^(?:(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|after|took|it took) |~ ?){1,2}| (?:later|late|long|of delay|delay)$/gu

/** A spoken length of time in the form it is read in, `about five minutes` as `5 minutes`; `text` is normalised. */
export function spokenAmount(text: string): string {
  return text
    .replace(wrapping, '')
    .replace(/^half an? (?=(?:hour|minute|second)$)/u, '0.5 ')
    .replace(/[a-z]+(?= )/gu, (word) => String(numbers.get(word) ?? word))
}
