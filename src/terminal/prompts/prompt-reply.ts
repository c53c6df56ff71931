import type { Reply } from '../request.ts'

/** What a prompt ends with: a reply, or the wish to be drawn anew at another size. */
export type PromptReply = Reply | { readonly kind: 'resized'; readonly draft: string }
