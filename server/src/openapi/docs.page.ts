import { html } from 'hono/html';
import type { OpenApiDocument } from './openapi-document.ts';

export const docsPage = (api: OpenApiDocument) => html`<!doctype html><title>${String(api.info['title'])}</title>`;
export const docsPolicy = async () => "default-src 'none'";
