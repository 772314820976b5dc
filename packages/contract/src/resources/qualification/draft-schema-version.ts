/** Raised with every change of the sections; `upgradeDraft` brings older drafts along. */
export const draftSchemaVersion = 1;
