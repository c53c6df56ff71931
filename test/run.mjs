// `npm test`: every proof this project has, and as its last line how many passed and failed.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'dist', 'unstuck.js')
const environment = {
  ...process.env,
  ...(process.argv.includes('--all') ? { UNSTUCK_LONG: '1' } : {}),
}
// Node reads such a bundle of certificates at every start, and the tests start it often.
delete environment.NODE_EXTRA_CA_CERTS

const counts = [
  await check('build', ['build.mjs', '--if-stale']),
  await check('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  await check('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  await unitTests(),
  await check('unstuck check rules', [command, 'check', 'rules', '--no-color']),
  await scenarios(),
]
const sum = (name) => counts.reduce((total, count) => total + count[name], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0

/** One check that passes or fails as a whole. */
async function check(name, args) {
  const { status, output, seconds } = await runNode(args)
  if (status !== 0) console.log(output.trimEnd())
  report(name, status === 0 ? 'passed' : `failed with status ${status}`, seconds)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function unitTests() {
  const file = join(root, 'node_modules', '.vitest-result.json')
  rmSync(file, { force: true })
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json']
  const { status, output, seconds } = await runNode([...vitest, `--outputFile.json=${file}`])
  const result = readJson(file)
  if (status !== 0 || !result) console.log(output.trimEnd())
  if (!result) {
    report('vitest', `failed with status ${status}`, seconds)
    return { passed: 0, failed: 1 }
  }
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = result
  // A file that cannot even be loaded has no tests that could fail.
  const failed = numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites))
  report('vitest', `${passed} passed, ${failed} failed`, seconds)
  return { passed, failed }
}

async function scenarios() {
  const { status, output, data, seconds } = await runNode([command, 'test', 'rules', '--json'])
  const result = parse(data)
  if (!result) {
    console.log(output.trimEnd())
    report('unstuck test rules', `failed with status ${status}`, seconds)
    return { passed: 0, failed: 1 }
  }
  for (const { path, line, name, difference, taken } of result.scenarios.filter(
    (one) => !one.passed,
  )) {
    console.log([`${path}:${line}: failed: ${name}`, difference, ...taken].join('\n    '))
  }
  const { passed, failed } = result
  report('unstuck test rules', `${passed} passed, ${failed} failed`, seconds)
  return { passed, failed }
}

function report(name, outcome, seconds) {
  console.log(`${name}: ${outcome} (${seconds.toFixed(1)} s)`)
}

/** Runs Node in the project's folder. `data` is its standard output alone, `output` both streams. */
function runNode(args) {
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let data = ''
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (part) => {
    data += part
    output += part
  })
  child.stderr.setEncoding('utf8').on('data', (part) => {
    output += part
  })
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ status: code ?? signal, data, output, seconds: (performance.now() - began) / 1000 })
    })
  })
}

function readJson(file) {
  return parse(statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : '')
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
