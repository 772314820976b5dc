import { compact } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** 单位网站: an http or https address with a host name of the public kind. */
export const website = patternRule(
  'website/missing',
  'website/format',
  200,
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}(?::\d{1,5})?(?:[/?#]\S*)?$/u,
);

/** Why a website's address is refused. */
export type WebsiteCode = CodeOf<typeof website>;

/** The form begins with `http://`: that alone is no address, and what lacks it gets it. */
export const normalizeWebsite = (typed: string): string => {
  const address = compact(typed);
  if (/^(?:https?:\/\/)?$/i.test(address)) return '';
  return /^https?:\/\//i.test(address) ? address : `http://${address}`;
};
