import type { ASTNode } from 'graphql'
import { Kind, parse, print, visit } from 'graphql'

/** A document without what does not matter to its meaning but for the order of an answer's keys: for comparison. */
export function comparable(document: string): string {
  const sorted = visit(parse(document, { noLocation: true }), {
    SelectionSet: { leave: node => ({ ...node, selections: sortedByText(node.selections) }) },
    Field: { leave: node => ({ ...node, arguments: sortedByText(node.arguments ?? []) }) },
    Document: { leave: node => ({ ...node, definitions: sortedByText(node.definitions) }) },
    [Kind.OPERATION_DEFINITION]: {
      leave: node => ({ ...node, variableDefinitions: sortedByText(node.variableDefinitions ?? []) }),
    },
  })
  return print(sorted)
}

function sortedByText<Node extends ASTNode>(nodes: readonly Node[]): Node[] {
  return nodes.toSorted((a, b) => (print(a) < print(b) ? -1 : 1))
}
