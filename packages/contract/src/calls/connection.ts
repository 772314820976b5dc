import { connection } from '../resources/connection.ts';
import { call } from './call.ts';

export const readConnection = call({
  method: 'GET',
  path: '/v1/connection',
  audience: 'public',
  status: 200,
  response: connection,
});
