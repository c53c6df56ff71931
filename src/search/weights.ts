/** How much each thing counts; found by trying on `bench/queries/tuning.json`, and flat around these values. */
export const weights = {
  title: 1,
  alias: 1,
  cause: 0.5,
  text: 0.3,
  names: 0.9,
  likeness: 0.5,
  /** What the second best phrase of a guide adds. */
  second: 0.3,
  /** The share of a phrase's value that depends on how much of the phrase the query holds. */
  ofUnit: 0.6,
  soft: 0.25,
  negation: 0.4,
  synonym: 0.6,
  near: 0.9,
  slip: 0.2,
  begun: 0.9,
  knownAndBegun: 0.4,
  begunInside: 0.7,
  asksForCode: 0.75,
  rawPrefix: 0.5,
  /** More than words alone can bring. */
  titleBegun: 10,
  otherSentences: 0.5,
  ticketWords: 25,
  joined: 0.8,
  unknown: 0.7,
  unknownHan: 0.35,
  unknownSoft: 0.1,
  named: 0.7,
}
