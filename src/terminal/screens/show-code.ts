import type { Result } from '../../search/found.ts'
import { labelled } from '../layout/labelled.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'

/** A code that has no guide of its own: what it means and how to put it right. */
export function showCode({ title, meaning, fix }: Result, look: Look): string {
  return stack(
    markdown(title, look, 0, 'strong'),
    meaning === undefined ? '' : labelled('What it means', meaning, look),
    fix === undefined ? '' : labelled('What to do', fix, look),
  )
}
