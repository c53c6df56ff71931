import type { Reply } from '../request.ts'
import type { Course, Next } from './course.ts'

/** What comes of leaving a question that was asked on the side: back to the course, or the end. */
export function leave(reply: Exclude<Reply, { kind: 'take' }>, course: Course): Next {
  switch (reply.kind) {
    case 'act':
      return reply.action === 'quit' ? { stop: 'quit' } : { course }
    case 'ended':
      return { stop: 'input-ended' }
    case 'interrupted':
      return { stop: 'interrupted' }
    default:
      return reply satisfies never
  }
}
