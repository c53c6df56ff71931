import { nearest } from '../../text/nearest.ts'

/** The nearest of the candidates, as a suggestion to spread into a diagnostic; nothing where none is near. */
export function didYouMean(
  name: string,
  candidates: Iterable<string>,
): { readonly suggestion?: string } {
  const [near] = nearest(name, candidates)
  return near === undefined ? {} : { suggestion: `did you mean "${near}"?` }
}
