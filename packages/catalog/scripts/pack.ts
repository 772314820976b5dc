import type { Packed } from '../src/packed.ts';
import { packPinyin } from './pinyin.ts';
import { inTreeOrder, type Source, type SourceNode } from './source.ts';

/** Packs a source as `Packed` describes, without its hash. */
export function pack(source: Source): Omit<Packed, 'hash'> {
  const ordered = inTreeOrder(source.nodes);
  const names = ordered.map(({ node }) => node.name);
  const columns = source.columns.map((name) => {
    const lines = ordered.map(({ node }) => node.properties[name] ?? '');
    return [name, lines.join('\n')] as const;
  });
  return {
    id: source.id,
    edition: source.edition,
    depths: ordered.map(({ depth }) => depth).join(''),
    codes: packCodes(ordered.map(({ node }) => node)),
    names: names.join('\n'),
    columns: Object.fromEntries(columns),
    pinyin: packPinyin(names, source.corrections),
  };
}

function packCodes(nodes: readonly SourceNode[]): string {
  const doesGoOn = nodes.some(({ code, parent }) => parent !== '' && code.startsWith(parent));
  return doesGoOn ? nodes.map(packCode).join(' ') : nodes.map(({ code }) => code).join('\n');
}

function packCode({ code, parent }: SourceNode): string {
  if (parent === '') return code;
  return code.startsWith(parent) ? code.slice(parent.length) : `=${code}`;
}
