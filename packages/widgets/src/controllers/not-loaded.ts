/** A part that cannot be had is a network that cannot be reached. */
export const notLoaded = (cause: unknown): never => {
  throw Object.assign(new Error('A part of the page could not be loaded', { cause }), {
    name: 'NetworkError',
    reason: 'unreachable',
  });
};
