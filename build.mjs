// Bundles src/cli.ts into dist/: one entry and chunks that load when they are needed.
import { chmod, rm } from 'node:fs/promises'
import { build } from 'esbuild'

await rm('dist', { recursive: true, force: true })
await build({
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
})
await chmod('dist/unstuck.js', 0o755)
