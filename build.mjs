// Bundles src/cli.ts into dist/: one entry and parts that load when they are needed.
// With --if-stale only where dist/ is missing or older than what it is made from.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

process.chdir(import.meta.dirname)
if (!process.argv.includes('--if-stale') || isStale()) await bundle()

async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: { unstuck: 'src/cli.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    // Names stay, so that the stack of a reported bug can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'external',
    banner: {
      // CommonJS dependencies ask for Node's own modules through require().
      js: "import{createRequire as unstuckRequire}from'node:module';const require=unstuckRequire(import.meta.url);",
    },
    logLevel: 'warning',
    write: false,
  })
  write(outputFiles)
}

/** The entry comes last and old parts go after it, so that the command can be started at any moment. */
function write(files) {
  mkdirSync('dist/parts', { recursive: true })
  const isEntry = ({ path }) => basename(path) === 'unstuck.js'
  for (const { path, contents } of files.filter((file) => !isEntry(file))) {
    // The name of a part tells its content.
    if (!existsSync(path)) writeWhole(path, contents, 0o644)
  }
  for (const { path, contents } of files.filter(isEntry)) writeWhole(path, contents, 0o755)
  const names = new Set(files.map(({ path }) => basename(path)))
  for (const folder of ['dist', 'dist/parts']) {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      if (name !== 'parts' && !names.has(name) && isOld(path)) rmSync(path, { force: true })
    }
  }
}

/** A command that was started with an earlier build may still load a part of it, and a build may run beside this one. */
function isOld(path) {
  const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return Date.now() - time > 10 * 60 * 1000
}

function writeWhole(path, contents, mode) {
  const unfinished = `${path}.unfinished-${process.pid}`
  writeFileSync(unfinished, contents, { mode })
  renameSync(unfinished, path)
}

function isStale() {
  const built = statSync('dist/unstuck.js', { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync('src', { recursive: true }).map((name) => join('src', name))
  const made = ['src', ...sources, 'build.mjs', 'package.json', 'package-lock.json']
  return made.some((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > built)
}
