import type { Loader, StoryContext } from '@storybook/web-components-vite';
import { inPageBackend, type InPageBackend, type InPageBackendOptions } from '@zxkt/testing';

/** The backend of one story, and the word that something was written to it. */
export interface InPage {
  readonly backend: InPageBackend;
  /** For `<zxkt-provider .fetch>`: the backend's own, telling of writes. */
  readonly fetch: typeof fetch;
  readonly written: EventTarget;
  /** What the toolbar last said, so that it does not undo what a story does. */
  network: string;
  role: string;
  /** Minutes that the toolbar has put the clock forward by. */
  clock: number;
}

/** Kept while a story is on the screen: its properties and the toolbar may change without the backend forgetting all. */
const open = new Map<Element, InPage>();

const openInPage = async (options: InPageBackendOptions | undefined): Promise<InPage> => {
  const backend = await inPageBackend(options);
  const written = new EventTarget();
  const watched: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await backend.fetch(request);
    if (request.method !== 'GET') written.dispatchEvent(new Event('written'));
    return response;
  };
  return { backend, fetch: watched, written, network: 'normal', role: 'story', clock: 0 };
};

/** A story asks for a backend of its own kind by `parameters.backend`. */
export const loadInPage: Loader = async ({ canvasElement, parameters }) => {
  const inPage = open.get(canvasElement) ?? (await openInPage(parameters.backend as InPageBackendOptions | undefined));
  open.set(canvasElement, inPage);
  return { inPage };
};

/** The backend goes with its story. */
export const closeInPage =
  ({ canvasElement }: StoryContext) =>
  async (): Promise<void> => {
    const inPage = open.get(canvasElement);
    open.delete(canvasElement);
    await inPage?.backend.close();
  };

/** What the loader has made. */
export const inPageOf = ({ loaded }: Pick<StoryContext, 'loaded'>): InPage => loaded.inPage as InPage;
