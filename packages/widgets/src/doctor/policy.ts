import { html, render } from 'lit';
import type { Finding } from './diagnosis.ts';

/** Something that the page's policy stopped, by directive and address; `sample` is how it begins, or its name. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

export interface PolicyWatch {
  readonly violations: readonly Violation[];
  stop(): void;
}

interface PolicyReport {
  readonly effectiveDirective?: string;
  readonly blockedURL?: string;
  readonly sample?: string;
}

/** What the page's policy stopped before anyone watched, where the browser kept it. */
const earlier = (): { readonly take: () => Violation[]; readonly stop: () => void } => {
  if (!('ReportingObserver' in globalThis)) return { take: () => [], stop: () => undefined };
  const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
  observer.observe();
  const take = () =>
    observer.takeRecords().map(({ body }) => {
      const { effectiveDirective = '', blockedURL = '', sample = '' } = (body ?? {}) as PolicyReport;
      return { directive: effectiveDirective, blocked: blockedURL, sample };
    });
  return { take, stop: () => observer.disconnect() };
};

/** Notes what the page's policy stops, from now on and as far back as the browser tells. */
export const watchPolicy = (): PolicyWatch => {
  const now: Violation[] = [];
  const note = ({ effectiveDirective, blockedURI, sample }: SecurityPolicyViolationEvent): void =>
    void now.push({ directive: effectiveDirective, blocked: blockedURI, sample });
  document.addEventListener('securitypolicyviolation', note);
  const before = earlier();
  return {
    get violations() {
      now.push(...before.take());
      return now;
    },
    stop: () => {
      document.removeEventListener('securitypolicyviolation', note);
      before.stop();
    },
  };
};

const named = (violations: readonly Violation[]): string =>
  [...new Set(violations.map(({ directive, blocked }) => `${directive} ${blocked}`))].join('; ');

const isOfTypes = ({ directive }: Violation): boolean => /^(require-)?trusted-types/.test(directive);

/** Where a page enforces Trusted Types and does not list Lit's, no template can be made, and no widget drawn. */
export const canDraw = (): boolean => {
  try {
    render(html`<br />`, document.createElement('p'));
    return true;
  } catch {
    return false;
  }
};

const typesFinding = (violations: readonly Violation[]): Finding => {
  if (!canDraw()) return { outcome: 'fault', says: 'trusted-types/refused' };
  if (violations.some(({ sample }) => sample.startsWith('lit-html')))
    return { outcome: 'notice', says: 'trusted-types/refused' };
  return violations.length
    ? { outcome: 'notice', says: 'trusted-types/violated', params: { violations: named(violations) } }
    : { outcome: 'good', says: 'trusted-types/good' };
};

/** A policy that stops nothing of ours is well, whatever it says; whether there is one cannot be asked. */
export const policyFindings = ({
  violations,
}: PolicyWatch): { readonly policy: Finding; readonly trustedTypes: Finding } => {
  const others = violations.filter((violation) => !isOfTypes(violation));
  return {
    policy: others.length
      ? { outcome: 'fault', says: 'policy/violated', params: { violations: named(others) } }
      : { outcome: 'good', says: 'policy/good' },
    trustedTypes: typesFinding(violations.filter(isOfTypes)),
  };
};
