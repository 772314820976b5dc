import { version } from '@zxkt/client/version';
import { contractVersion } from '@zxkt/contract/version';
import { checkNames, type Diagnosis, type Finding } from './diagnosis.ts';

/** What support asks for first, as text. The address of the page without its query: that may name a person. */
export const reportOf = (diagnosis: Diagnosis, sentence: (finding: Finding) => string): string =>
  [
    `zxkt ${version} contract/${contractVersion}`,
    `${location.origin}${location.pathname}`,
    navigator.userAgent,
    new Date().toISOString(),
    ...checkNames.map((name) => `${diagnosis[name].outcome.padEnd(8)}${name.padEnd(15)}${sentence(diagnosis[name])}`),
  ].join('\n');
