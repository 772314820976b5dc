import type { Account } from '@zxkt/contract';
import type { Selectable } from 'kysely';
import type { AccountsTable } from './accounts.table.ts';

type Columns = Pick<Selectable<AccountsTable>, 'id' | 'account' | 'display_name' | 'type' | 'masked_mobile'>;

/** An account as its holder sees it. */
export const accountOf = ({ id, account, display_name, type, masked_mobile }: Columns): Account => ({
  id,
  account,
  displayName: display_name,
  type,
  maskedMobile: masked_mobile,
});
