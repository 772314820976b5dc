import type { Catalogue } from './catalogue.ts';

/**
 * The content of a catalogue as text, of which `hash` is the SHA-256 (UTF-8): a line naming catalogue and edition,
 * then one line of JSON per entry in the order of the standard. Independent of how chunks are packed.
 */
export function canonicalText(catalogue: Pick<Catalogue, 'id' | 'edition' | 'entries'>): string {
  const lines = [JSON.stringify({ catalogue: catalogue.id, edition: catalogue.edition })];
  for (const entry of catalogue.entries()) lines.push(JSON.stringify(entry));
  return `${lines.join('\n')}\n`;
}
