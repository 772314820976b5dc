import type { Sentences } from '../locale.ts';
import type { AuthorityContactsKey } from '../zh-CN/authority-contacts.ts';
import { common } from './common.ts';

export const authorityContacts = {
  ...common,
  'kind/ministry': 'Ministry of Commerce',
  'kind/province': 'Province',
  'kind/separately-planned': 'City with independent planning status',
  'kind/xpcc': 'Production and Construction Corps',
  'kind/city': 'City',
  'kind/district': 'District',
  title: 'Authorities and how to reach them',
  lead: 'Choose where the enterprise is, as in its registration, to find the authority that reviews it.',
  region: 'Where the enterprise is',
  'contacts/choose': 'Choose a region to see its authority.',
  'contacts/loading': 'Looking…',
  'contacts/found': 'Authorities',
  'contacts/count': '{count} authorities',
  'contacts/none': 'No contact is known for this region. Call one of the numbers below.',
  'contacts/retry': 'Try again',
  'contact/nearest': 'ask here first',
  'contact/phone': 'Phone',
  'contact/no-phone': 'not published; ask the authority above it, or call one of the numbers below',
  'contact/address': 'Address',
  'contact/website': 'Website',
  hotlines: 'Hotlines',
} satisfies Sentences<AuthorityContactsKey>;
