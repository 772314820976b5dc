import type { ScopeRow } from './authorities.repository.ts';

/** What an authority sees of its own, as an operator names it. */
export type Scope =
  | { readonly kind: 'nation' }
  | { readonly kind: 'region'; readonly filingRegion: string; readonly region?: string }
  | { readonly kind: 'region'; readonly filingRegion?: string; readonly region: string }
  | { readonly kind: 'enterprise'; readonly organisationCode: string };

export const scopeRow = (scope: Scope): ScopeRow => {
  const none = { filing_region: null, region: null, organisation_code: null };
  if (scope.kind === 'nation') return { ...none, kind: 'nation' };
  if (scope.kind === 'enterprise') return { ...none, kind: 'enterprise', organisation_code: scope.organisationCode };
  return { ...none, kind: 'region', filing_region: scope.filingRegion ?? null, region: scope.region ?? null };
};

/** The codes of a division and of all below it (GB/T 2260: two digits a level), first and last. */
export const regionRange = (code: string): readonly [first: string, last: string] => {
  if (code.endsWith('0000')) return [code, `${code.slice(0, 2)}9999`];
  return code.endsWith('00') ? [code, `${code.slice(0, 4)}99`] : [code, code];
};
