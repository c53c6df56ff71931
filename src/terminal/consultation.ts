import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Session } from '../session/session.ts'
import { startSession } from '../session/start.ts'
import type { View } from '../session/view.ts'
import type { Face } from './face.ts'
import type { Streams } from './streams.ts'
import type { Course, Next, Stop } from './turns/course.ts'
import { courseOf } from './turns/course.ts'
import { openProblem } from './turns/open-problem.ts'
import type { Finder, Setting } from './turns/setting.ts'
import type { Tickets } from './turns/tickets.ts'
import { turnCheck } from './turns/turn-check.ts'
import { turnEnd } from './turns/turn-end.ts'
import { turnQuestion } from './turns/turn-question.ts'

export interface ConsultationOptions extends Streams {
  readonly knowledge: KnowledgeBase
  /** Where to go on; without it the guide is searched for first. */
  readonly session?: Session
  /** Words of the problem to search by. */
  readonly words?: string
  /** Reads tickets; without it there are none. */
  readonly tickets?: Tickets
  /** A ticket to begin with, and what is known besides it; its guide is empty where the ticket decides. */
  readonly ticket?: { readonly text: string; readonly start: Session }
  /** `prompts` needs an input and a stream of prompts that are terminals. */
  readonly mode: 'prompts' | 'lines'
  readonly finder: Finder
  /** Told of the session after every change, so that nothing is lost. */
  onChange(session: Session): void
  /** How a view comes from a session: `consult`, unless a test has its own. */
  readonly consult?: Setting['consult']
}

/** How a consultation ended, with the view that was open; without one no guide had been chosen. */
export interface ConsultationEnd {
  readonly how: Stop
  readonly view?: View
}

/**
 * Plays a consultation with the person at the streams until it concludes or they leave. Ctrl-C ends it
 * as `interrupted`. Rejects only for bugs.
 */
export async function runConsultation(options: ConsultationOptions): Promise<ConsultationEnd> {
  const { knowledge, finder, mode } = options
  const face = await faceOf(options)
  const view = options.consult ?? consultLater(knowledge)
  // Who reads a pipe's output later cannot choose a candidate to see more of it.
  const detailed = mode === 'prompts' ? 3 : Number.POSITIVE_INFINITY
  const setting: Setting = {
    knowledge,
    finder,
    face,
    detailed,
    consult: view,
    ...(options.tickets && { tickets: options.tickets }),
  }
  try {
    const begun = options.session
      ? { course: courseOf(options.session) }
      : await begin(options, setting)
    if (begun.course === undefined) return { how: begun.stop ?? 'quit' }
    if (options.session === undefined) options.onChange(begun.course.session)
    return await play(begun.course, setting, options)
  } finally {
    face.close()
  }
}

// What a way of asking needs is loaded when it is used: a pipe needs no prompts.
async function faceOf(options: ConsultationOptions): Promise<Face> {
  if (options.mode === 'lines') return (await import('./lines/line-face.ts')).lineFace(options)
  return (await import('./prompts/prompt-face.ts')).promptFace(options)
}

// Where the first prompt is a search, the engine is loaded while the person types.
function consultLater(knowledge: KnowledgeBase): Setting['consult'] {
  const load = () => import('../session/consult.ts')
  setTimeout(load, 50).unref()
  return async (session, asked) => (await load()).consult(knowledge, session, asked)
}

async function begin(
  { knowledge, words = '', ticket }: ConsultationOptions,
  setting: Setting,
): Promise<Next> {
  const start = ticket?.start ?? startSession(knowledge, '')
  const actions = ['keys', 'quit'] as const
  const search = await openProblem(
    { start, words, actions, ...(ticket && { ticket: ticket.text }) },
    setting,
  )
  switch (search.kind) {
    case 'opened':
      return { course: courseOf(search.session, search.session.guide) }
    case 'interrupted':
      return { stop: 'interrupted' }
    default: {
      // A code that was explained is an end of its own.
      const left = search.kind === 'ended' ? 'input-ended' : 'quit'
      return { stop: search.told ? 'concluded' : left }
    }
  }
}

async function play(
  start: Course,
  setting: Setting,
  { onChange }: ConsultationOptions,
): Promise<ConsultationEnd> {
  let course = start
  for (;;) {
    const view = await setting.consult(course.session, { enough: course.enough })
    const next = await turn(view, course, setting)
    if (next.course !== undefined && next.course.session !== course.session)
      onChange(next.course.session)
    if (next.stop !== undefined) {
      const last = next.course
        ? await setting.consult(next.course.session, { enough: next.course.enough })
        : view
      return { how: next.stop, view: last }
    }
    course = next.course
  }
}

function turn(view: View, course: Course, setting: Setting): Promise<Next> {
  switch (view.kind) {
    case 'question':
      return turnQuestion(view, course, setting)
    case 'check':
      return turnCheck(view, course, setting)
    default:
      return turnEnd(view, course, setting)
  }
}
