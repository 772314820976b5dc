import { html, type TemplateResult } from 'lit';
import type { Destination } from '../element/events.ts';
import type { Go } from '../element/widget-element.ts';

/** A link where there is an address, else a button: both tell the host first. `kind` is its class. */
export const way = (go: Go, to: Destination, href: string, kind: string, label: string): TemplateResult =>
  href
    ? html`<a class=${kind} href=${href} @click=${(event: Event) => go(event, to, href)}>${label}</a>`
    : html`<button type="button" class=${kind} @click=${(event: Event) => go(event, to, href)}>${label}</button>`;
