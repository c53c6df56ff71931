import { wellFormedName } from '../shape/well-formed-name.ts'
import { nameOfFile } from './name-of-file.ts'

/** The id that a file's name gives; of a name of another form, which is reported, what it should be. */
export function idOfFile(path: string): string {
  const name = nameOfFile(path)
  return wellFormedName(name) || name
}
