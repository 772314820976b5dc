/** Where a tab keeps the word that its drafts are named by. */
export const tabSlot = 'zxkt-tab';

/** Whether a draft may be there to be brought back, found out without what reads it. */
export const mayHoldDraft = (draft: 'tab' | 'device' | 'off'): boolean => {
  if (draft !== 'tab') return draft === 'device';
  try {
    return tabSlot in sessionStorage;
  } catch {
    // A browser that refuses its storage holds nothing.
    return false;
  }
};
