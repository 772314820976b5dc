import { authorityContactList, type contactQuery } from '../resources/authority-contact.ts';
import { call, sent } from './call.ts';

export const listAuthorityContacts = call({
  method: 'GET',
  path: '/v1/authority-contacts',
  audience: 'public',
  status: 200,
  query: sent<typeof contactQuery>(),
  response: authorityContactList,
});
