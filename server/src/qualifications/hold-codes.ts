import { organisationCodeOfUscc } from '@zxkt/contract';

/** Both codes of an enterprise, as a version has them. */
export interface EnterpriseCodes {
  readonly uscc?: string | null | undefined;
  readonly organisationCode?: string | null | undefined;
}

const bare = (code: string) => code.replace('-', '');

/**
 * The organisation codes by which an enterprise is known, without hyphen, each with the field that gave it. A USCC
 * carries one (GB 32100-2015), so that USCC and organisation code of one enterprise meet.
 */
export const holdCodes = ({ uscc, organisationCode }: EnterpriseCodes): ReadonlyMap<string, string> => {
  const codes = new Map<string, string>();
  if (organisationCode) codes.set(bare(organisationCode), '/unit/organisationCode');
  const derived = uscc ? organisationCodeOfUscc(uscc) : undefined;
  if (derived) codes.set(bare(derived), '/unit/uscc');
  return codes;
};
