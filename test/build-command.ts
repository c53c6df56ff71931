import { execFileSync } from 'node:child_process'

/** The tests of the command run what people run: the build, made from the sources as they are now. */
export function setup(): void {
  execFileSync(process.execPath, ['build.mjs', '--if-stale'], { stdio: 'inherit' })
}
