#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { checkConformance } from './index.ts';
import { report } from './report.ts';

const usage = `zxkt-conformance <address of the API> --key <publishable key> [--origin <origin>] [--account <account>]

Holds a backend against the contract and prints what holds and what does not.

  --key      a publishable key of the backend
  --origin   an origin that the key allows; default: the address's own
  --account  an account of the enterprise end, kept for this: the suite adds the fund's application to it and writes
             its draft. Its password comes from ZXKT_CONFORMANCE_PASSWORD. Without it, what needs a session is left out.

Ends with 0 where all that was checked holds, with 1 where something does not, with 2 where it was called wrongly.`;

const read = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      origin: { type: 'string' },
      account: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [api, ...others] = positionals;
  const { key, origin, account, help } = values;
  if (help) return undefined;
  if (!api || !URL.canParse(api) || others.length > 0)
    throw new Error('one address is needed, as https://api.example.gov.cn');
  if (!key) throw new Error('--key is needed');
  const password = process.env['ZXKT_CONFORMANCE_PASSWORD'];
  if (account && !password) throw new Error('--account needs its password in ZXKT_CONFORMANCE_PASSWORD');
  return { api, key, ...(origin && { origin }), ...(account && password && { account: { account, password } }) };
};

try {
  const target = read();
  if (target) process.exitCode = (await report(checkConformance(target), console.log)) > 0 ? 1 : 0;
  else console.log(usage);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
