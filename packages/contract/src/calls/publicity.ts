import { publicationPage, type publicityQuery } from '../resources/publicity.ts';
import { call, sent } from './call.ts';

export const listPublications = call({
  method: 'GET',
  path: '/v1/publicity/qualifications',
  audience: 'public',
  status: 200,
  query: sent<typeof publicityQuery>(),
  response: publicationPage,
});
