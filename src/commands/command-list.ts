import type { Command } from './call/command.ts'
import { check } from './check.ts'
import { completion } from './completion.ts'
import { next } from './next.ts'
import { resume } from './resume.ts'
import { scenario } from './scenario.ts'
import { search } from './search.ts'
import { show } from './show.ts'
import { test } from './test.ts'

/** Every command but the main job, in the order of the help. */
export const commandList: readonly Command[] = [
  next,
  search,
  show,
  resume,
  scenario,
  check,
  test,
  completion,
]
