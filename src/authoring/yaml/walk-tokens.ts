import type { CST } from 'yaml'

export type NodeToken =
  | CST.FlowScalar
  | CST.BlockScalar
  | CST.BlockMap
  | CST.BlockSequence
  | CST.FlowCollection

/** A node of the library's tokens, or an item: what stands before a node, such as an anchor, and between name and value. */
export type Visited =
  | { readonly kind: 'node'; readonly token: NodeToken; readonly inFlow: boolean }
  | {
      readonly kind: 'item'
      readonly item: CST.CollectionItem
      /** The collection that holds it; a document is none. */
      readonly parent?: CST.BlockMap | CST.BlockSequence | CST.FlowCollection
    }

/** Every node and item, a parent before what it holds. The depth is what `compose` lets pass. */
export function walkTokens(tokens: readonly CST.Token[]): readonly Visited[] {
  const visited: Visited[] = []
  for (const token of tokens) {
    if (token.type !== 'document') continue
    visited.push({ kind: 'item', item: { start: token.start } })
    if (token.value !== undefined) walk(token.value, false, visited)
  }
  return visited
}

function walk(token: CST.Token, inFlow: boolean, visited: Visited[]): void {
  switch (token.type) {
    case 'alias':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'block-scalar':
      visited.push({ kind: 'node', token, inFlow })
      return
    case 'block-map':
    case 'block-seq':
    case 'flow-collection': {
      visited.push({ kind: 'node', token, inFlow })
      const within = token.type === 'flow-collection'
      for (const item of token.items) {
        visited.push({ kind: 'item', item, parent: token })
        if (item.key) walk(item.key, within, visited)
        if (item.value) walk(item.value, within, visited)
      }
    }
  }
}
