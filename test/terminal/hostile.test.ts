import { describe, expect, it } from 'vitest'
import { byLines } from './by-lines.ts'
import { byPrompts } from './by-prompts.ts'
import { plainFinder } from './finder.ts'
import { smallKnowledge } from './knowledge.ts'
import { keys } from './terminal.ts'

const bad = '\u001B[2J\u009B2J\u202Eevil\u0007\u200B'
const written = '\\u{1b}[2J\\u{9b}2J\\u{202e}evil\\u{7}\\u{200b}'
const drives = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\u200B]/
const kind = smallKnowledge()

/** The small knowledge base with every text that people see ending in what drives a terminal. */
const hostile = JSON.parse(
  JSON.stringify(kind, (_key, value: unknown) =>
    value instanceof Map ? { map: [...value.entries()] } : value,
  ),
  (key, value) => {
    if (
      ['title', 'ask', 'where', 'say', 'text', 'check', 'remedy', 'label', 'escalation'].includes(
        key,
      )
    ) {
      return typeof value === 'string' ? value + bad : value
    }
    return Array.isArray(value?.map) ? new Map(value.map) : value
  },
) as typeof kind

describe('a knowledge base that would drive the terminal', () => {
  it('is shown written out line by line, from the search to every end', async () => {
    for (const lines of [
      '3\nw\n?\n2\nx\nno\nn\n',
      '3\n1\nw\n3\n2\nu\nc\n1\n\n',
      '3\nu\nu\ne\n',
      '4\n',
      '2\n9 min\n',
    ]) {
      const { screen, end } = await byLines([lines], {
        knowledge: hostile,
        finder: plainFinder(hostile),
      })
      expect(screen).toContain(`A user did not receive an SMS${written}`)
      expect(end.view?.kind).not.toBe('question')
      expect(screen.match(drives)).toBeNull()
    }
  })

  it('is shown written out by prompts', async () => {
    const terminal = await byPrompts({ knowledge: hostile })
    await terminal.press('user', keys.enter)
    const question = await terminal.screen()
    expect(question).toContain(`❯ 1  Succeeded${written}`)
    await terminal.press(keys.down)
    expect(await terminal.screen()).toContain(`❯ 2  Failed${written}`)
    await terminal.press(keys.enter, bad.replace('\u001B', '').replace('\u0007', ''), keys.enter)
    const screen = await terminal.screen()
    expect(screen).toContain('What to do now')
    expect(screen.replace(/[❯·←↑↓]/g, '').match(drives)).toBeNull()
    await terminal.press(keys.interrupt)
  })
})
