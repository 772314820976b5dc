/** Held until they have spoken: a channel that nobody holds may be collected with its message. */
const waiting = new Set();

/** Settles when the next frame is on the screen, with the page's own time of it. */
export const painted = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      waiting.add(channel);
      channel.port1.onmessage = () => {
        waiting.delete(channel);
        resolve(performance.now());
      };
      channel.port2.postMessage(0);
    }),
  );
