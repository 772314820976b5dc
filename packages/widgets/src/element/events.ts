import type { ContextRequestEvent } from '../connection/context.ts';

/** Pages of the host that a widget leads to. */
export type Destination =
  | 'login'
  | 'register'
  | 'recovery'
  | 'applications'
  | 'my-applications'
  | 'contacts'
  | 'online-work'
  | 'review-queue'
  | 'close';

/**
 * Every event of the widgets, by name, with its `detail`. All bubble and cross shadow roots. Nothing personal is in a
 * detail. A widget adds its own by declaration merging, next to its class.
 */
export interface ZxktEvents {
  /** A submission was refused, by the form's rules or by the server: where, and why. */
  'zxkt-submission-refused': { readonly errors: readonly { readonly field: string; readonly code: string }[] };
  /** A call failed in a way that no field explains. */
  'zxkt-call-failed': { readonly code: string; readonly requestId: string | undefined };
  /** The person wants to go on to another page. Cancel it to go there by other means than `href`. */
  'zxkt-navigation-requested': { readonly to: Destination; readonly href: string };
}

type ZxktEventMap = { readonly [Type in keyof ZxktEvents]: CustomEvent<ZxktEvents[Type]> };

declare global {
  interface HTMLElementEventMap extends ZxktEventMap {
    /** The community context protocol: a widget asks for its provider. */
    'context-request': ContextRequestEvent;
  }
  interface DocumentEventMap extends ZxktEventMap {
    'context-request': ContextRequestEvent;
  }
}
