import { labelled } from '../layout/labelled.ts'
import type { Look } from '../look.ts'
import type { Findings } from '../request.ts'
import { showMistake } from './show-mistake.ts'

/** What is to be said about words that found nothing sure: what was not understood, where else to turn. */
export function showNothing({ remark, help }: Findings, look: Look): string {
  if (remark === undefined) return ''
  const said = showMistake(remark, look)
  return help === undefined ? said : `${said}\n${labelled('If no guide fits', help, look)}`
}
