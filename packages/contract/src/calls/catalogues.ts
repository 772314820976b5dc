import { catalogueContent, catalogueList } from '../resources/catalogue.ts';
import { call } from './call.ts';

export const listCatalogues = call({
  method: 'GET',
  path: '/v1/catalogues',
  audience: 'public',
  status: 200,
  summary: 'The catalogues that codes are checked against: edition, hash and address of each',
  response: catalogueList,
});

export const readCatalogue = call({
  method: 'GET',
  path: '/v1/catalogues/:name/:hash',
  audience: 'public',
  status: 200,
  summary: 'A catalogue by name and hash; what stands at an address never changes and may be kept for ever',
  response: catalogueContent,
  problems: ['resource/not-found'],
});
