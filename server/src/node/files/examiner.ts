import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PaperCode } from '@zxkt/contract';
import { PaperRefused } from '../../files/paper-refused.ts';
import type { Examined } from './examine-file.ts';

export interface Examination {
  readonly from: string;
  readonly to: string;
}
export type Outcome = { readonly examined: Examined } | { readonly refusal: PaperCode } | { readonly error: string };

const program = fileURLToPath(new URL(`./examiner-process${import.meta.url.slice(-3)}`, import.meta.url));

interface Options {
  /** Milliseconds for one file. */
  readonly patience?: number;
  /** The process goes after this long without a file. */
  readonly idle?: number;
}

/**
 * Examines files one after the other in another process, which knows no secret and is started when it is needed. One that
 * does not answer in time, or dies, has met a file that is not taken.
 */
export const createExaminer = ({ patience = 30_000, idle = 60_000 }: Options = {}) => {
  let child: ChildProcess | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): ChildProcess => {
    const started = fork(program, {
      execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning', '--max-old-space-size=512'],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'json',
    });
    started.unref();
    started.channel?.unref();
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    return started;
  };

  const stop = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };

  const ask = (asked: Examination): Promise<Outcome> =>
    new Promise((resolve) => {
      clearTimeout(resting);
      // One that died while it had nothing to do is replaced, whether its end was heard of or not.
      const process = (child = child?.connected ? child : start());
      process.channel?.ref();
      const settle = (outcome: Outcome) => {
        clearTimeout(timer);
        process.off('message', settle);
        process.off('exit', died);
        process.channel?.unref();
        resting = setTimeout(stop, idle);
        resting.unref();
        resolve(outcome);
      };
      const died = () => settle({ refusal: 'file/damaged' });
      const timer = setTimeout(() => {
        stop();
        settle({ refusal: 'file/damaged' });
      }, patience);
      process.on('message', settle);
      process.once('exit', died);
      process.send(asked, (error) => {
        if (error) died();
      });
    });

  return {
    examine: async (asked: Examination): Promise<Examined> => {
      const turn = last.then(() => ask(asked));
      last = turn;
      const outcome = await turn;
      if ('examined' in outcome) return outcome.examined;
      if ('refusal' in outcome) throw new PaperRefused(outcome.refusal);
      throw new Error(`a file could not be examined: ${outcome.error}`);
    },
    stop,
  };
};

export type Examiner = ReturnType<typeof createExaminer>;
