const another =
  /(?<![\p{L}])(?:(?:an?other|other|different|previous|earlier) (?:\p{L}+ )?(?:messages?|projects?|accounts?|apps?|applications?|cases?|tickets?|users?|numbers?|customers?|company)|(?:his|her|their) (?:own )?(?:projects?|company|team|tenant|organi[sz]ation))(?![\p{L}])|另一个|另外一个|其他项目|别的/iu
const ends = /[.!?。！？](?=\s|$|[\p{Script=Han}])|\n\s*\n/gu
const reach = 300

/** Whether the sentence before an offset speaks of another case than the one that the ticket is about: `on his project`. */
export function isElsewhere(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  let from = 0
  for (const { index, 0: mark } of before.matchAll(ends)) from = index + mark.length
  return another.test(before.slice(from))
}
