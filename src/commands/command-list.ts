import type { Command } from './call/command.ts'
import { check } from './check.ts'
import { completion } from './completion.ts'
import { diff } from './diff.ts'
import { graph } from './graph.ts'
import { init } from './init.ts'
import { startGuide } from './new.ts'
import { next } from './next.ts'
import { resume } from './resume.ts'
import { scenario } from './scenario.ts'
import { schema } from './schema.ts'
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
  diff,
  graph,
  schema,
  init,
  startGuide,
  completion,
]
