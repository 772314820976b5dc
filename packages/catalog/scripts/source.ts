/** A catalogue as read from its files, before packing. */
export interface Source {
  readonly id: string;
  readonly edition: string;
  readonly nodes: readonly SourceNode[];
  /** Names of the properties that `SourceNode.properties` may hold. */
  readonly columns: readonly string[];
  /** Which part of `curated/pinyin-corrections.json` applies besides `any`. */
  readonly corrections?: 'regions' | 'products';
}

export interface SourceNode {
  readonly code: string;
  readonly parent: string;
  /** Empty where the label is borrowed from what the group holds. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Nodes in tree order: each group directly before what it holds, siblings in the order in which they came. */
export function inTreeOrder(nodes: readonly SourceNode[]): readonly { node: SourceNode; depth: number }[] {
  const held = Map.groupBy(nodes, (node) => node.parent);
  const ordered: { node: SourceNode; depth: number }[] = [];
  const walk = (parent: string, depth: number): void => {
    for (const node of held.get(parent) ?? []) {
      ordered.push({ node, depth });
      walk(node.code, depth + 1);
    }
  };
  walk('', 0);
  if (ordered.length !== nodes.length) throw new Error(`${nodes.length - ordered.length} codes hang on no root`);
  return ordered;
}
