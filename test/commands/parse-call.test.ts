import { describe, expect, it } from 'vitest'
import { parseCall } from '../../src/commands/call/parse-call.ts'
import { commandList } from '../../src/commands/command-list.ts'
import { mainJob } from '../../src/commands/main-job.ts'

function parsed(...args: readonly string[]) {
  const call = parseCall(args, commandList, mainJob)
  if ('mistake' in call) return call.mistake
  const { command, words, flags } = call
  return { command: command.name, words, flags: Object.fromEntries(flags) }
}

describe('a call', () => {
  it('is the main job when its first word is no command', () => {
    expect(parsed('sms', 'next', 'to', 'nothing')).toEqual({
      command: '',
      words: ['sms', 'next', 'to', 'nothing'],
      flags: {},
    })
  })

  it('is a command even behind flags with values', () => {
    expect(parsed('--rules', 'some/folder', 'next', 'slow-delivery', '--json')).toEqual({
      command: 'next',
      words: ['slow-delivery'],
      flags: { rules: ['some/folder'], json: [''] },
    })
  })

  it('is the main job for words behind a double dash', () => {
    expect(parsed('--', 'check', '--my', 'phone')).toEqual({
      command: '',
      words: ['check', '--my', 'phone'],
      flags: {},
    })
  })

  it('keeps every value of a flag in order, equals signs included', () => {
    expect(parsed('next', 'a', '--fact', 'remarks=x=1', '--fact=status=failed')).toEqual({
      command: 'next',
      words: ['a'],
      flags: { fact: ['remarks=x=1', 'status=failed'] },
    })
  })

  it('takes a single dash as a value', () => {
    expect(parsed('next', '--session', '-')).toEqual({
      command: 'next',
      words: [],
      flags: { session: ['-'] },
    })
  })

  it.each([
    [['--gudie', 'x'], 'Unknown flag "--gudie"; did you mean "--guide"?'],
    [
      ['next', 'x', '--strict'],
      'Unknown flag "--strict" of "unstuck next"; "unstuck next --help" lists the flags.',
    ],
    [
      ['next', '--__proto__'],
      'Unknown flag "--__proto__" of "unstuck next"; "unstuck next --help" lists the flags.',
    ],
    [
      ['-3', 'degrees'],
      'Unknown flag "-3"; "unstuck --help" lists the flags, and words that start with a dash come after "--".',
    ],
    [['next', 'x', '--fact'], '--fact needs a value: --fact NAME=VALUE.'],
    [['next', 'x', '--fact='], '--fact needs a value: --fact NAME=VALUE.'],
    [
      ['next', 'x', '--fact', '--json'],
      '--fact needs a value; one that starts with a dash is written --fact=--json.',
    ],
    [['next', 'x', '--json=yes'], '--json takes no value.'],
  ])('says what is wrong with %j', (args, message) => {
    expect(parsed(...args)).toBe(message)
  })

  it('gives one name one meaning in all commands', () => {
    const flags = [mainJob, ...commandList].flatMap((command) => command.flags)
    for (const { name, value, short } of flags) {
      const others = flags.filter((flag) => flag.name === name)
      expect(others.map((other) => [other.value, other.short])).toEqual(
        others.map(() => [value, short]),
      )
    }
  })
})
