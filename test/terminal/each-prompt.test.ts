import { EventEmitter } from 'node:events'
import { render as open } from '@inquirer/testing'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/terminal/action.ts'
import { lookFor } from '../../src/terminal/look.ts'
import { fieldPrompt } from '../../src/terminal/prompts/field-prompt.ts'
import { pickPrompt } from '../../src/terminal/prompts/pick-prompt.ts'
import { searchPrompt } from '../../src/terminal/prompts/search-prompt.ts'
import { keys } from './terminal.ts'

const config = {
  look: lookFor({ columns: 60, color: false }),
  rows: 24,
  screen: new EventEmitter(),
}
/** A prompt that stays open is closed when the tests end, which is no failure. */
const render: typeof open = async (...prompt) => {
  const rendered = await open(...prompt)
  rendered.answer.catch(() => undefined)
  return rendered
}
const above = () => 'not drawn by the prompt'
const actions: readonly Action[] = ['back', 'unsure', 'quit']
const options = [
  { id: 'off', label: 'It is off' },
  { id: 'full', label: 'The inbox is full, and the phone says so with a message of its own' },
  { id: 'weak', label: 'Reception is poor' },
]

describe('the prompt to pick by', () => {
  const request = { kind: 'pick', above, actions, options } as const

  it('marks the first option, or the one that was chosen before', async () => {
    const first = await render(pickPrompt, { ...config, request })
    expect(first.getScreen()).toBe(`❯ 1  It is off
  2  The inbox is full, and the phone says so with a
     message of its own
  3  Reception is poor

Enter choose · ↑↓ 1-3 move · ← back · u I don't know ·
q quit`)
    const last = await render(pickPrompt, { ...config, request: { ...request, initial: 'weak' } })
    expect(last.getScreen()).toContain('❯ 3  Reception is poor')
  })

  it('takes the marked option on Enter', async () => {
    const { input, answer } = await render(pickPrompt, { ...config, request })
    input.write(keys.down)
    input.write(keys.enter)
    expect(await answer).toEqual({ kind: 'take', value: 'full', label: options[1]?.label })
  })

  it('tells what was marked when an action is chosen, so that it can be marked again', async () => {
    const { input, answer } = await render(pickPrompt, { ...config, request })
    input.write('3')
    input.write('U')
    expect(await answer).toEqual({ kind: 'act', action: 'unsure', draft: 'weak' })
  })

  it('reaches the twelfth of twelve by two digits', async () => {
    const dozen = Array.from({ length: 12 }, (_, index) => ({
      id: `${index}`,
      label: `Option ${index}`,
    }))
    const { input, getScreen } = await render(pickPrompt, {
      ...config,
      request: { ...request, options: dozen },
    })
    const marked = () => /❯ +(\d+)/.exec(getScreen())?.[1]
    const seen = ['1', '2', '2', '0'].map((digit) => {
      input.write(digit)
      return marked()
    })
    expect(seen).toEqual(['1', '12', '2', '2'])
  })
})

describe('the prompt to type in', () => {
  const read = (line: string) =>
    line === 'right'
      ? ({ kind: 'take', value: line } as const)
      : ({ kind: 'mistake', message: `Not right: "${line}".` } as const)
  const request = { kind: 'field', above, actions, lettersAct: false, read } as const

  it('keeps a wrong line with what is wrong about it, until it is changed', async () => {
    const { input, answer, getScreen } = await render(fieldPrompt, { ...config, request })
    expect(getScreen()).toBe(`>

Enter answer · ← back · u I don't know · q quit`)
    input.write('righ')
    input.write(keys.enter)
    expect(getScreen()).toBe(`> righ

Not right: "righ".
Enter answer · Esc clear`)
    input.write('t')
    expect(getScreen()).toBe(`> right

Enter answer · Esc clear`)
    input.write(keys.enter)
    expect(await answer).toEqual({ kind: 'take', value: 'right' })
  })

  it('shows what was typed written out where it could drive the terminal', async () => {
    const { input, getScreen } = await render(fieldPrompt, { ...config, request })
    input.write('a\u202Eb')
    input.write(keys.enter)
    expect(getScreen()).toBe(`> a\\u{202e}b

Not right: "a\\u{202e}b".
Enter answer · Esc clear`)
  })
})

describe('the prompt to search by', () => {
  const find = (words: string) => {
    const found = options.filter(({ label }) => label.includes(words))
    const matched = words === '' ? [] : [words]
    return {
      options: found.map((option) => ({ ...option, matched })),
      certain: false,
      ...(found.length === 0 ? { remark: 'Nothing fits.' } : {}),
    }
  }
  const request = { kind: 'search', above, actions: ['keys', 'quit'], find } as const

  it('narrows the list as one types, and marks the words', async () => {
    const look = lookFor({ columns: 60, color: true })
    const { input, answer, getScreen } = await render(searchPrompt, { ...config, look, request })
    input.write('i')
    input.write('n')
    expect(getScreen()).toBe(`> in

❯ The inbox is full, and the phone says so with a message
  of its own

Enter choose · ↑↓ move · Esc clear`)
    input.write(keys.backspace)
    expect(getScreen({ raw: true })).toContain(
      '  The \u001B[1mi\u001B[22mnbox \u001B[1mi\u001B[22ms full',
    )
    input.write(keys.down)
    input.write(keys.down)
    input.write(keys.enter)
    expect(await answer).toEqual({ kind: 'take', value: 'weak', label: 'Reception is poor' })
  })

  it('says that nothing fits and takes nothing then', async () => {
    const { input, getScreen } = await render(searchPrompt, { ...config, request })
    input.write('zzz')
    input.write(keys.enter)
    expect(getScreen()).toBe(`> zzz

Nothing fits.
Esc clear`)
  })
})
