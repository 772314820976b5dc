type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** What an audit entry may carry beside its fixed columns. Never personal data. */
export type AuditDetails = { readonly [key: string]: Json | undefined };

const sorted = (value: Json | undefined): Json | undefined => {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => sorted(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
};

/** One text for one value, whatever the order in which its keys were written. */
export const canonicalJson = (value: AuditDetails): string => JSON.stringify(sorted(value));
