import type { Platform } from '../platform/platform.ts';
import { findSealedOtherwise, replaceSealed, type SealedValue } from './reseal.repository.ts';
import { sealedColumns, type SealedColumn } from './sealed-columns.ts';

/** What became of one column: values sealed anew, and those whose key is not among the configured ones. */
export interface Resealed {
  readonly column: string;
  readonly resealed: number;
  readonly unopened: number;
}

type Parts = Pick<Platform, 'database' | 'vault'>;

/** Nothing is locked while values are opened and sealed; a batch is written in one short transaction. */
const resealBatch = async ({ database, vault }: Parts, column: SealedColumn, values: readonly SealedValue[]) => {
  const anew = await Promise.all(
    values.map(async (value) => {
      const place = column.place(value.key);
      const plaintext = await vault.open(value.sealed, place).catch(() => undefined);
      return { value, sealed: plaintext === undefined ? undefined : await vault.seal(plaintext, place) };
    }),
  );
  let resealed = 0;
  await database.db.transaction().execute(async (trx) => {
    for (const { value, sealed } of anew) {
      if (sealed !== undefined && (await replaceSealed(trx, column, value, sealed))) resealed += 1;
    }
  });
  return { resealed, unopened: anew.filter(({ sealed }) => sealed === undefined).length };
};

const resealColumn = async (parts: Parts, column: SealedColumn, most: number): Promise<Resealed> => {
  let resealed = 0;
  let unopened = 0;
  let after: SealedValue['key'] | undefined;
  for (;;) {
    const prefix = parts.vault.prefix;
    const values = await findSealedOtherwise(parts.database.db, column, { prefix, after, most });
    const last = values.at(-1);
    if (!last) return { column: `${column.table}.${column.column}`, resealed, unopened };
    const batch = await resealBatch(parts, column, values);
    resealed += batch.resealed;
    unopened += batch.unopened;
    after = last.key;
  }
};

/**
 * Seals everything that is sealed under an older key under the current one. What was done stays done: a run that was cut
 * off is taken up by the next. Servers may work meanwhile: a value that they changed is left as they left it.
 */
export async function* reseal(parts: Parts, most = 200): AsyncGenerator<Resealed> {
  for (const column of sealedColumns) yield await resealColumn(parts, column, most);
}
