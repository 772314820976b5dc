import { catalogueContent, catalogueList } from '../resources/catalogue.ts';
import { call } from './call.ts';

export const listCatalogues = call({
  method: 'GET',
  path: '/v1/catalogues',
  audience: 'public',
  status: 200,
  response: catalogueList,
});

export const readCatalogue = call({
  method: 'GET',
  path: '/v1/catalogues/:name/:hash',
  audience: 'public',
  status: 200,
  response: catalogueContent,
  problems: ['resource/not-found'],
});
