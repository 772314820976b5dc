import { parseArgs } from 'node:util';
import { authorityKinds, staffRoles, type AuthorityKind, type StaffRole } from '@zxkt/contract';
import { findAuthority } from '../authorities/authorities.repository.ts';
import { keepAuthority } from '../authorities/authorities.service.ts';
import type { Scope } from '../authorities/scope.ts';
import type { Database } from '../platform/database/database.ts';
import { createVault } from '../platform/vault.ts';
import { closeStaff } from '../staff/staff.repository.ts';
import { addStaff } from '../staff/staff.service.ts';
import { totpAddress } from '../staff/totp.ts';
import type { Configuration } from './configuration.ts';
import { keysOf } from './node-platform.ts';
import type { Output } from './output.ts';
import { createPasswordHasher } from './passwords.ts';
import { newKey } from './data-directory.ts';

/** A command that was not understood; the message says what to write instead. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

const oneOf = <Word extends string>(words: readonly Word[], text: string | undefined, what: string): Word => {
  const word = words.find((known) => known === text);
  if (!word) throw new UsageProblem(`${what} is one of ${words.join(', ')}`);
  return word;
};

const clock = { now: () => Date.now() };
const regionCode = /^\d{6}$/;

/** `nation`, `440000` (filed there), `440000/440100` (filed there, from this division), `/440100`, or `enterprise:MB000000-1`. */
const scopeOf = (text: string): Scope => {
  if (text === 'nation') return { kind: 'nation' };
  const [, organisationCode] = /^enterprise:([\dA-Z]{8}-[\dX])$/.exec(text) ?? [];
  if (organisationCode) return { kind: 'enterprise', organisationCode };
  const [filingRegion = '', region = ''] = text.split('/');
  const isWell = [filingRegion, region].every((code) => code === '' || regionCode.test(code));
  if (!isWell || (!filingRegion && !region) || text.split('/').length > 2)
    throw new UsageProblem('--scope is nation, 440000, 440000/440100, /440100 or enterprise:MB000000-1');
  if (!region) return { kind: 'region', filingRegion };
  return filingRegion ? { kind: 'region', filingRegion, region } : { kind: 'region', region };
};

/** `authorities put <id> --name … --kind … [--parent <id>] [--scope …]`. */
export const putAuthorityFrom = async (
  database: Database,
  args: readonly string[],
  output: Output,
): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      kind: { type: 'string' },
      parent: { type: 'string' },
      scope: { type: 'string', multiple: true },
    },
  });
  const [id = ''] = positionals;
  if (!/^[\w-]{1,64}$/.test(id)) throw new UsageProblem('an authority has a short id, such as guangdong');
  const { name, parent = null, scope: scopes = [] } = values;
  if (!name) throw new UsageProblem('--name says which authority it is');
  const kind: AuthorityKind = oneOf(authorityKinds, values.kind, '--kind');
  if (parent !== null && !(await findAuthority(database.db, parent))) {
    output.error(`there is no authority ${parent} to stand below`);
    return 1;
  }
  await keepAuthority({ database, clock }, { id, name, kind, parent, scopes: scopes.map(scopeOf) });
  output.line(`${id} is ${name} and sees ${scopes.length > 0 ? scopes.join(', ') : 'what those below it see'}`);
  return 0;
};

/** `staff add <account> --authority <id> --name … --role …`: says the first password and the authenticator's secret, once. */
export const addStaffFrom = async (
  database: Database,
  args: readonly string[],
  output: Output,
  configuration: Configuration,
): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      authority: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
    },
  });
  const [account = ''] = positionals;
  if (!/^[\w.@-]{1,64}$/.test(account)) throw new UsageProblem('an account is letters, digits, _ . @ and -');
  const { authority, name, role: roles = [] } = values;
  if (!authority || !name) throw new UsageProblem('--authority and --name say who it is and where they work');
  const known: StaffRole[] = roles.map((role) => oneOf(staffRoles, role, '--role'));
  if (known.length === 0) throw new UsageProblem(`--role is one of ${staffRoles.join(', ')}`);
  if (!(await findAuthority(database.db, authority))) {
    output.error(`there is no authority ${authority}`);
    return 1;
  }
  const password = newKey().slice(0, 20);
  const vault = await createVault(keysOf(configuration));
  const person = { account, displayName: name, authorityId: authority, roles: known, password };
  const secret = await addStaff({ database, clock, vault, passwords: createPasswordHasher() }, person);
  if (!secret) {
    output.error(`${account} is taken`);
    return 1;
  }
  output.line(`${account} works at ${authority}`);
  output.line(`password: ${password}`);
  output.line(`authenticator: ${totpAddress(secret, account)}`);
  return 0;
};

/** `staff close <account>`: their sessions end with it. */
export const closeStaffFrom = async (
  database: Database,
  [account = '']: readonly string[],
  output: Output,
): Promise<number> => {
  const closed = await closeStaff(database.db, account.toLowerCase(), Date.now());
  output.line(closed ? `${account} is closed` : `${account} was not open`);
  return closed ? 0 : 1;
};
