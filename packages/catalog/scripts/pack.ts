import type { Packed } from '../src/packed.ts';
import { packPinyin } from './pinyin.ts';
import { inTreeOrder, type Source } from './source.ts';

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
    codes: packCodes(ordered.map(({ node }) => node.code)),
    names: names.join('\n'),
    columns: Object.fromEntries(columns),
    pinyin: packPinyin(names, source.corrections),
  };
}

function packCodes(codes: readonly string[]): string {
  return codes
    .map((code, position) => {
      const before = codes[position - 1] ?? '';
      let shared = 0;
      while (shared < code.length && code[shared] === before[shared]) shared++;
      return shared.toString(36) + code.slice(shared);
    })
    .join(' ');
}
