import type { RuleCode } from './rules.ts';

/**
 * Verdicts that a person may pass after a warning: codes issued by hand exist whose check character is wrong. A form
 * asks the full rule and warns; the server asks the shape (`organisationCodeShape`, `tradeCodeShape`) and accepts.
 */
export const passableCodes = ['organisation-code/checksum', 'trade-code/checksum'] as const satisfies RuleCode[];

export type PassableCode = (typeof passableCodes)[number];

export const isPassable = (code: string): code is PassableCode => passableCodes.some((passable) => passable === code);
