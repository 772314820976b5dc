import { configuration } from '../resources/configuration.ts';
import { call } from './call.ts';

export const readConfiguration = call({
  method: 'GET',
  path: '/v1/configuration',
  audience: 'public',
  status: 200,
  response: configuration,
});
