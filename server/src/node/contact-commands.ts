import { parseArgs } from 'node:util';
import { authorityKinds, type AuthorityKind } from '@zxkt/contract';
import { putContact, removeContact } from '../authority-contacts/authority-contacts.repository.ts';
import type { Database } from '../platform/database/database.ts';
import type { Output } from './output.ts';
import { UsageProblem } from './staff-commands.ts';

const idOf = (text: string | undefined): string => {
  if (!text || !/^[\w-]{1,64}$/.test(text))
    throw new UsageProblem('a contact has an id of letters, digits and hyphens');
  return text;
};

const region = (text: string | undefined, option: string): string => {
  if (!text || !/^\d{6}$/.test(text)) throw new UsageProblem(`${option} is a code of six digits`);
  return text;
};

const isKind = (text: string | undefined): text is AuthorityKind => authorityKinds.some((kind) => kind === text);

/** `contacts put`: how an authority can be reached, in the place of what was told before. */
export const putContactFrom = async ({ db }: Database, args: readonly string[], output: Output): Promise<number> => {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: text,
      kind: text,
      'filing-region': text,
      region: text,
      phone: text,
      address: text,
      website: text,
    },
  });
  const id = idOf(positionals[0]);
  const { name, kind = 'province', phone = null, address = null, website = null } = values;
  if (!name) throw new UsageProblem('--name is what the authority is called');
  if (!isKind(kind)) throw new UsageProblem(`--kind is one of ${authorityKinds.join(', ')}`);
  if (website !== null && !/^https?:\/\/\S+$/.test(website)) throw new UsageProblem('--website is an address');
  await putContact(db, {
    id,
    name,
    kind,
    filing_region: region(values['filing-region'], '--filing-region'),
    region: values.region === undefined ? null : region(values.region, '--region'),
    phone,
    address,
    website,
    updated_at: Date.now(),
  });
  output.line(`${id}: ${name}`);
  return 0;
};

/** `contacts remove`. One of the 37 filing regions comes back, without its particulars, at the next start. */
export const removeContactFrom = async ({ db }: Database, args: readonly string[], output: Output): Promise<number> => {
  const id = idOf(args[0]);
  const removed = await removeContact(db, id);
  output.line(removed ? `${id} is removed` : `${id} was not there`);
  return removed ? 0 : 1;
};
