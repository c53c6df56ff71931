/** The id that a file's name gives: `guides/late.test.yaml` is `late`. */
export function nameOfFile(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return file.replace(/(\.test)?\.(ya?ml|csv)$/i, '')
}
