import type { Challenge, ChallengeAction, ChallengeAnswer, ChallengeCode } from '@zxkt/contract';
import { invalid } from '../http/problem.ts';
import type { Db } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { findChallenge, insertChallenge, spendChallenge } from './challenges.repository.ts';
import type { ChallengesTable } from './challenges.table.ts';
import { drawImageCode, randomImageCode, readImageCode } from './image-code.ts';
import { isSolved, posePuzzle, type ProofOfWorkKeys, type SignedPuzzle } from './proof-of-work.ts';

const lifetimeSeconds = 10 * 60;

/** What the machine owes in place of a person who cannot read the image: dearer than where proof of work is the rule. */
const accessibleFactor = 3;

/** A challenge made but not yet kept. */
export interface PosedChallenge {
  readonly challenge: Challenge;
  readonly row: ChallengesTable;
}

const refused = (code: ChallengeCode) => invalid({ pointer: '/challenge', code });

/** Challenges: bound to one action, good for ten minutes, spent by the first answer whether right or wrong. */
export const createChallenges = ({ database, clock, vault, settings }: Platform) => {
  let keys: Promise<ProofOfWorkKeys> | undefined;
  const readKeys = async (): Promise<ProofOfWorkKeys> => ({
    puzzles: await vault.blindIndex('puzzles', 'challenges/signing-key'),
    solutions: await vault.blindIndex('solutions', 'challenges/signing-key'),
  });
  const signingKeys = () => (keys ??= readKeys());
  const digestOf = (id: string, code: string) =>
    vault.blindIndex(`${id}\n${readImageCode(code)}`, 'challenges/expected');

  const isRight = async ({ id, kind, expected }: ChallengesTable, answer: string): Promise<boolean> =>
    kind === 'image-code'
      ? (await digestOf(id, answer)) === expected
      : isSolved(JSON.parse(expected) as SignedPuzzle, answer, await signingKeys());

  return {
    /** Makes a challenge. It counts from when it is kept. */
    pose: async (action: ChallengeAction, accessible: boolean): Promise<PosedChallenge> => {
      const now = clock.now();
      const id = identifierAt(now);
      const common = { id, expiresInSeconds: lifetimeSeconds };
      const row = { id, action, expires_at: now + lifetimeSeconds * 1000, spent_at: null };
      if (settings.challengeKind === 'image-code' && !accessible) {
        const code = randomImageCode();
        return {
          challenge: { kind: 'image-code', ...common, image: drawImageCode(code), length: code.length },
          row: { ...row, kind: 'image-code', expected: await digestOf(id, code) },
        };
      }
      const work = settings.challengeWork * (settings.challengeKind === 'image-code' ? accessibleFactor : 1);
      const puzzle = await posePuzzle({ id, action }, work, await signingKeys());
      return {
        challenge: { kind: 'proof-of-work', ...common, puzzle },
        row: { ...row, kind: 'proof-of-work', expected: JSON.stringify(puzzle) },
      };
    },
    keep: (db: Db, { row }: PosedChallenge): Promise<void> => insertChallenge(db, row),
    /** Takes an answer, durably and outside the caller's transaction: an answer that was tried stays tried. */
    spend: async ({ id, answer }: ChallengeAnswer, action: ChallengeAction): Promise<void> => {
      const now = clock.now();
      const row = await findChallenge(database.db, id);
      if (!row || row.expires_at <= now) throw refused('challenge/expired');
      if (!(await spendChallenge(database.db, id, now))) throw refused('challenge/used');
      if (row.action !== action || !(await isRight(row, answer))) throw refused('challenge/wrong');
    },
  };
};

export type Challenges = ReturnType<typeof createChallenges>;
