import { createVault } from '../platform/vault.ts';
import type { Database } from '../platform/database/database.ts';
import { reseal } from '../sealing/reseal.service.ts';
import type { Configuration } from './configuration.ts';
import { keysOf } from './node-platform.ts';
import type { Output } from './output.ts';

/** `zxkt-server rotate-sealing-key`: says how far it came, column by column; 1 where something did not open. */
export const rotateSealingKey = async (
  database: Database,
  configuration: Configuration,
  output: Output,
): Promise<number> => {
  const keys = keysOf(configuration);
  const vault = await createVault(keys);
  let unopened = 0;
  for await (const result of reseal({ database, vault })) {
    output.line(`${result.column}: ${result.resealed} sealed anew`);
    if (result.unopened > 0) output.error(`${result.column}: ${result.unopened} do not open; is their key configured?`);
    unopened += result.unopened;
  }
  if (unopened > 0) return 1;
  output.line(`everything is sealed under ${keys.current}: older keys may go`);
  return 0;
};
