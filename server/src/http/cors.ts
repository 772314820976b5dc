import {
  clientHeader,
  contractHeader,
  idempotencyHeader,
  keyHeader,
  requestIdHeader,
  uploadTokenHeader,
} from '@zxkt/contract';

const allowedHeaders = [
  'authorization',
  'content-type',
  'if-match',
  clientHeader,
  idempotencyHeader,
  keyHeader,
  requestIdHeader,
  uploadTokenHeader,
  'tus-resumable',
  'upload-length',
  'upload-metadata',
  'upload-offset',
].join(', ');
const exposedHeaders = [
  'etag',
  'location',
  'retry-after',
  contractHeader,
  requestIdHeader,
  'tus-resumable',
  'upload-length',
  'upload-offset',
].join(', ');

/**
 * Lets pages of this origin read the answer with these headers. A preflight names no key, so any key's origin will do;
 * the call itself is held to its own.
 */
export const allowReading = (headers: Record<string, string>, origin: string): void => {
  headers['access-control-allow-origin'] = origin;
  headers['access-control-allow-credentials'] = 'true';
  headers['access-control-expose-headers'] = exposedHeaders;
};

export const preflightHeaders = {
  'access-control-allow-headers': allowedHeaders,
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'access-control-max-age': '600',
};
