import type { Draft, FieldReason, Qualification } from '@zxkt/contract/resources/qualification/qualification';
import { pointerOf, type WizardField } from './wizard-fields.ts';

/** Sent back by the reviewer, who says what for. */
export const isReturnedStatus = (status: Qualification['status']): boolean =>
  status === 'returned' || status === 'change-returned';

/** The states in which there is a draft to fill in. */
export const isOpenStatus = (status: Qualification['status']): boolean =>
  status === 'draft' || status === 'change-draft' || isReturnedStatus(status);

/** Why a field may not be changed now: `fixed` for ever (单位名称 once approved), `locked` until the reviewer opens it. */
export type Lock = 'fixed' | 'locked' | undefined;

export const lockOf = (draft: Pick<Draft, 'unlocked' | 'fixed'> | undefined, name: WizardField): Lock => {
  const pointer = pointerOf(name);
  if (draft?.fixed.includes(pointer)) return 'fixed';
  return draft?.unlocked?.includes(pointer) === false ? 'locked' : undefined;
};

/** What a reviewer said of a field or of an item in it. */
export const reasonsAt = (reasons: readonly FieldReason[], pointer: string): readonly string[] =>
  reasons
    .filter((reason) => reason.pointer === pointer || reason.pointer.startsWith(`${pointer}/`))
    .map(({ reason }) => reason);
