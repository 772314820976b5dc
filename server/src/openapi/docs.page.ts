import { html } from 'hono/html';
import type { OpenApiDocument } from './openapi-document.ts';
export const docsPage = async (document: OpenApiDocument) => html`<title>${String(document.info["title"])}</title>`;
  html`<!doctype html><title>${String(document.info['title'])}</title>`;
export const docsPolicy = async () => "default-src 'none'";
