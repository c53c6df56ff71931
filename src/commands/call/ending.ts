/** How a command ended. Only cli.ts turns it into an exit status. */
export type Ending =
  | { readonly kind: 'done' }
  /** Diagnostics, failing scenarios, or a search that found nothing. */
  | { readonly kind: 'findings' }
  /** One sentence or two: what was wrong with the call and what would be right. */
  | { readonly kind: 'wrong use'; readonly message: string }
  /** The input ended with a question open. */
  | { readonly kind: 'question open' }
  /** The person pressed Ctrl-C. */
  | { readonly kind: 'interrupted' }
