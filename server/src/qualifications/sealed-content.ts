import { sealedFields } from '@zxkt/contract';
import type { Vault } from '../platform/platform.ts';
import { placeOf, valueAt, type Content } from './draft-fields.ts';

/** Columns of a stored content: what may be read, what is sealed, and the blind index of 银行账号. */
export interface StoredContent {
  readonly content: string;
  readonly content_sealed: string;
  readonly account_number_index: string | null;
}

/** Where sealed fields live, the associated data of their encryption. */
export const draftPlace = (id: string) => `qualification_drafts/content_sealed/${id}`;
export const versionPlace = (id: string, version: number) =>
  `qualification_versions/content_sealed/${id}/${String(version)}`;

const accountNumber = '/bank/accountNumber' satisfies (typeof sealedFields)[number];

/** Takes the sealed fields out of a content and encrypts them to their place. */
export const sealContent = async (vault: Vault, content: Content, place: string): Promise<StoredContent> => {
  const open = structuredClone(content);
  const sealed: Record<string, string | string[]> = {};
  for (const pointer of sealedFields) {
    const value = valueAt(content, pointer);
    if (value === undefined) continue;
    sealed[pointer] = value;
    const [section, field] = placeOf(pointer);
    Reflect.deleteProperty(open[section] ?? {}, field);
  }
  const number = sealed[accountNumber];
  return {
    content: JSON.stringify(open),
    content_sealed: await vault.seal(JSON.stringify(sealed), place),
    account_number_index:
      typeof number === 'string' && number ? await vault.blindIndex(number, 'qualifications/account-number') : null,
  };
};

/** The content whole again. Sealed values of fields that the form no longer has come along; an upgrade drops them. */
export const openContent = async (
  vault: Vault,
  stored: Pick<StoredContent, 'content' | 'content_sealed'>,
  place: string,
): Promise<Content> => {
  const content = JSON.parse(stored.content) as Content;
  const sealed = JSON.parse(await vault.open(stored.content_sealed, place)) as Record<string, string | string[]>;
  for (const [pointer, value] of Object.entries(sealed)) {
    const [section, field] = placeOf(pointer);
    (content[section] ??= {})[field] = value;
  }
  return content;
};
