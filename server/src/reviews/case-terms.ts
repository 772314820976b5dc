import { territoryTerms } from '../authorities/jurisdiction.ts';
import type { QualificationRow } from '../qualifications/qualifications.repository.ts';
import { foldSearched, termsOfName } from '../search/terms.ts';

/** A whole code as people type it: case, width, spaces and the hyphen make no difference. */
export const foldCode = (typed: string): string => foldSearched(typed).toUpperCase().replaceAll('-', '');

/** `170` names the types 171 to 179, `100` all that begin with 1: a group is its code without the zeros at its end. */
export const economicGroup = (code: string): string => code.replace(/0+$/, '');

/** GB/T 4754-2017: the last division of each section, in order. */
const sections = [
  ['A', '05'],
  ['B', '12'],
  ['C', '43'],
  ['D', '46'],
  ['E', '50'],
  ['F', '52'],
  ['G', '60'],
  ['H', '62'],
  ['I', '65'],
  ['J', '69'],
  ['K', '70'],
  ['L', '72'],
  ['M', '75'],
  ['N', '79'],
  ['O', '82'],
  ['P', '83'],
  ['Q', '85'],
  ['R', '90'],
  ['S', '96'],
  ['T', '97'],
] as const;

/** The section (门类) that a code of a lower level lies in: its letter is not part of such codes. */
export const sectionOf = (code: string): string => sections.find(([, last]) => code.slice(0, 2) <= last)?.[0] ?? '';

const prefixes = (code: string, from: number): string[] =>
  Array.from({ length: Math.max(0, code.length - from + 1) }, (_, index) => code.slice(0, from + index));

export type CaseColumns = Pick<
  QualificationRow,
  | 'status'
  | 'number'
  | 'filing_region'
  | 'region'
  | 'unit_name'
  | 'uscc'
  | 'organisation_code'
  | 'industries'
  | 'economic_type'
>;

/** Everything that the queue can ask of a case, as terms. */
export const termsOfCase = (row: CaseColumns): readonly string[] => {
  const { filing_region, region, unit_name, economic_type, industries } = row;
  if (filing_region === null || region === null) return [];
  return [
    ...territoryTerms(filing_region, region, row.organisation_code),
    `s:${row.status}`,
    ...prefixes(economic_type ?? '', 1).map((code) => `e:${code}`),
    ...(industries ?? '')
      .split(' ')
      .flatMap((code) => (code ? [sectionOf(code), ...prefixes(code, 2)] : []).map((part) => `i:${part}`)),
    ...[row.number, row.uscc, row.organisation_code].flatMap((code) => (code === null ? [] : [`c:${foldCode(code)}`])),
    ...termsOfName(foldSearched(unit_name ?? '')),
  ];
};
