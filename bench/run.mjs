// Bundles bench/NAME.ts in memory and runs it: node bench/run.mjs search [arguments]
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [name, ...rest] = process.argv.slice(2)
if (name === undefined || !/^[a-z-]+$/.test(name)) {
  console.error(
    'Usage: node bench/run.mjs NAME [ARGUMENTS], NAME being a file of bench/ without .ts',
  )
  process.exit(2)
}
// Inside the project, so that the packages are found.
const folder = await mkdtemp(join(import.meta.dirname, '..', 'node_modules', '.bench-'))
try {
  const outfile = join(folder, `${name}.mjs`)
  const entry = join(import.meta.dirname, `${name}.ts`)
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  process.argv.splice(2, process.argv.length, ...rest)
  await import(pathToFileURL(outfile).href)
} finally {
  await rm(folder, { recursive: true, force: true })
}
