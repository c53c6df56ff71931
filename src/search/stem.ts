const endings: readonly (readonly [string, number, string])[] = [
  // ending, least letters before it, what takes its place
  ['scriptions', 2, 'scrib'],
  ['scription', 2, 'scrib'],
  ['ifications', 3, 'if'],
  ['ification', 3, 'if'],
  ['ications', 3, 'ic'],
  ['ication', 3, 'ic'],
  ['ations', 4, ''],
  ['ation', 4, ''],
  ['ating', 4, ''],
  ['ated', 4, ''],
  ['ates', 4, ''],
  ['ate', 4, ''],
  ['sions', 3, 's'],
  ['sion', 3, 's'],
  ['tions', 3, 't'],
  ['tion', 3, 't'],
  ['ments', 4, ''],
  ['ment', 4, ''],
  ['ities', 4, ''],
  ['ity', 4, ''],
  ['eries', 4, 'er'],
  ['ery', 4, 'er'],
  ['ying', 3, ''],
  ['ings', 3, ''],
  ['ing', 3, ''],
  ['ies', 3, ''],
  ['ied', 3, ''],
  ['sses', 2, 'ss'],
  ['shes', 2, 'sh'],
  ['ches', 2, 'ch'],
  ['xes', 2, 'x'],
  ['fully', 4, ''],
  ['ful', 4, ''],
  ['onals', 4, 'onal'],
  ['onal', 4, 'onal'],
  ['ally', 4, ''],
  ['ly', 4, ''],
  ['als', 4, ''],
  ['al', 5, ''],
  ['ed', 3, ''],
  ['es', 3, ''],
  ['ss', 2, 'ss'],
  ['us', 2, 'us'],
  ['s', 2, ''],
  ['ay', 2, 'ay'],
  ['ey', 2, 'ey'],
  ['oy', 2, 'oy'],
  ['y', 3, ''],
  ['e', 3, ''],
]

const irregular: ReadonlyMap<string, string> = new Map([
  ['sent', 'send'],
  ['took', 'tak'],
  ['taken', 'tak'],
  ['got', 'get'],
  ['gets', 'get'],
  ['getting', 'get'],
  ['news', 'news'],
  ['uses', 'use'],
  ['used', 'use'],
  ['using', 'use'],
  ['paid', 'pay'],
  ['pays', 'pay'],
  ['came', 'com'],
  ['found', 'find'],
  ['done', 'do'],
  ['does', 'do'],
  ['seen', 'see'],
  ['said', 'say'],
  ['says', 'say'],
  ['written', 'writ'],
  ['wrote', 'writ'],
  ['lost', 'los'],
  ['shown', 'show'],
  ['chosen', 'choos'],
  ['succeed', 'success'],
  ['succeeds', 'success'],
  ['succeeded', 'success'],
  ['no', 'not'],
  ['never', 'not'],
  ['cannot', 'not'],
  ['cant', 'not'],
  ['didnt', 'not'],
  ['doesnt', 'not'],
  ['dont', 'not'],
  ['isnt', 'not'],
  ['wasnt', 'not'],
  ['wont', 'not'],
  ['arent', 'not'],
  ['couldnt', 'not'],
  ['without', 'not'],
  ['unable', 'not'],
  ['none', 'not'],
  ['nothing', 'not'],
])

/**
 * The stem of a folded English word: `deliveries`, `delivered` and `delivery` share one.
 * Light on purpose: a wrong join costs more than a missed one. Words with digits or other scripts stay.
 */
export function stem(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  for (const [ending, least, put] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < least) continue
    return undouble(word.slice(0, -ending.length) + put)
  }
  return word
}

/** `stopp` is `stop`; `call` and `pass` stay whole. */
function undouble(stemmed: string): string {
  return /([bdgkmnprt])\1$/.test(stemmed) ? stemmed.slice(0, -1) : stemmed
}
