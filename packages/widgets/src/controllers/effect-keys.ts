import { randomWord } from '@zxkt/client/random-word';

/** Idempotency keys by intended effect: while its outcome is open, a repeat goes under the same key and happens once. */
export class EffectKeys {
  readonly #open = new Map<string, string>();

  /** Sends under the key of this effect. Throws what `send` throws. */
  async once<T>(effect: string, send: (idempotencyKey: string) => Promise<T>): Promise<T> {
    const key = this.#open.get(effect) ?? randomWord();
    this.#open.set(effect, key);
    try {
      const answer = await send(key);
      this.#open.delete(effect);
      return answer;
    } catch (error) {
      if (!isOpen(error)) this.#open.delete(effect);
      throw error;
    }
  }

  forget(): void {
    this.#open.clear();
  }
}

/** Whether a failure leaves open what the server did. Read by name: the error may come from another copy of the client. */
export const isOpen = (error: unknown): boolean => {
  const { name, code } = error as { name?: string; code?: string };
  return name === 'NetworkError' || name === 'TimeoutError' || code === 'idempotency/in-progress';
};
