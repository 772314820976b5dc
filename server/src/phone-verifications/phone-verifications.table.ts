import type { PhoneVerificationPurpose } from '@zxkt/contract';

export interface PhoneVerificationsTable {
  id: string;
  purpose: PhoneVerificationPurpose;
  mobile_index: string;
  /** Keyed digest of the code. */
  code_digest: string;
  tries: number;
  expires_at: number;
  proof_digest: string | null;
  proof_expires_at: number | null;
  spent_at: number | null;
  created_at: number;
}
