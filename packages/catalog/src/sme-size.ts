import { once } from './once.ts';

export type SmeSize = 'large' | 'medium' | 'small' | 'micro';

/** Lower bounds of a measure: at least this much for the size. */
export interface SmeBounds {
  readonly large: number;
  readonly medium: number;
  readonly small: number;
}

export interface SmeIndustry {
  readonly name: string;
  /** Sections, divisions or groups of GB/T 4754 with their letter, commas between, ranges with a hyphen; or `other`. */
  readonly gbt4754: string;
  /** Persons; null where the measure does not count. */
  readonly employees: SmeBounds | null;
  /** Revenue in 万元. */
  readonly revenue: SmeBounds | null;
  /** Total assets in 万元. */
  readonly assets: SmeBounds | null;
}

export interface SmeFigures {
  /** Persons. */
  readonly employees?: number;
  /** 万元 */
  readonly revenue?: number;
  /** 万元 */
  readonly assets?: number;
}

export interface SmeStandard {
  readonly source: string;
  readonly hash: string;
  readonly industries: readonly SmeIndustry[];
  /** The row for an industry by its full code (`Industry.fullCode`), 其他未列明行业 where no other fits. */
  industry(fullCode: string): SmeIndustry | undefined;
  /** Undefined when a figure that the industry is measured by is missing. */
  size(fullCode: string, figures: SmeFigures): SmeSize | undefined;
}

const measures = ['employees', 'revenue', 'assets'] as const;
const sizes = ['large', 'medium', 'small'] as const;

export function createSmeStandard(source: string, hash: string, industries: readonly SmeIndustry[]): SmeStandard {
  function industry(fullCode: string): SmeIndustry | undefined {
    const matching = industries.filter((row) => row.gbt4754.split(',').some((span) => isWithin(fullCode, span)));
    return matching[0] ?? industries.find((row) => row.gbt4754 === 'other');
  }

  return {
    source,
    hash,
    industries,
    industry,
    size(fullCode, figures) {
      const row = industry(fullCode);
      if (row === undefined) return undefined;
      const counted = measures.filter((measure) => row[measure] !== null);
      if (counted.some((measure) => figures[measure] === undefined)) return undefined;
      // Every measure must reach the bound; otherwise the next smaller size applies.
      const reached = (size: (typeof sizes)[number]): boolean =>
        counted.every((measure) => (figures[measure] ?? 0) >= (row[measure]?.[size] ?? 0));
      return sizes.find(reached) ?? 'micro';
    },
  };
}

function isWithin(fullCode: string, span: string): boolean {
  const [first = '', last = first] = span.split('-');
  const head = fullCode.slice(0, first.length);
  return head.length === first.length && head >= first && head <= last;
}

/** 中小企业划型标准规定, 工信部联企业〔2011〕300号. */
export const loadSmeStandard = once(async () => {
  const { source, hash, industries } = await import('./generated/sme-size.ts');
  return createSmeStandard(source, hash, industries);
});
