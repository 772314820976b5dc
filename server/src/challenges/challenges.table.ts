import type { ChallengeAction } from '@zxkt/contract';

export interface ChallengesTable {
  id: string;
  action: ChallengeAction;
  kind: 'proof-of-work' | 'image-code';
  /** The signed puzzle (JSON), or the digest of the image's characters. */
  expected: string;
  expires_at: number;
  spent_at: number | null;
}
