import { placeOf, valueAt, type Content } from './draft-fields.ts';

/** What tells of a person rather than of the enterprise (PIPL): masked at the counter until someone asks for it. */
export const personalFields: readonly string[] = [
  '/contact/name',
  '/contact/phone',
  '/contact/fax',
  '/contact/emailOrQq',
  '/contact/mobile',
  '/details/legalRepresentative',
  '/bank/accountNumber',
];

/** `13912345678` to `*******5678`, `chen@x.example` to `c***@x.example`, `陈佳` to `陈*`: enough to compare, not to use. */
export const maskValue = (value: string): string => {
  const characters = [...value];
  const at = value.indexOf('@');
  if (at > 0) return `${characters[0] ?? ''}***${value.slice(at)}`;
  if (characters.length > 6) return '*'.repeat(characters.length - 4) + characters.slice(-4).join('');
  return (characters[0] ?? '') + '*'.repeat(Math.max(1, characters.length - 1));
};

/** A content with its personal values masked, and the places of those. */
export const maskContent = (content: Content): { readonly content: Content; readonly masked: string[] } => {
  const shown = structuredClone(content);
  const masked = personalFields.filter((pointer) => {
    const value = valueAt(shown, pointer);
    return typeof value === 'string' && value !== '';
  });
  for (const pointer of masked) {
    const [section, field] = placeOf(pointer);
    (shown[section] ??= {})[field] = maskValue(String(valueAt(content, pointer)));
  }
  return { content: shown, masked };
};
