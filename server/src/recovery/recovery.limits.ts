const hour = 60 * 60;

/**
 * What a reset by account may cost. The limits of an account and of an address of mail count only who has paid with a
 * challenge, and are the same for those that do not exist.
 */
export const resetLimits = {
  perAddress: { name: 'recovery-reset/address', capacity: 60, perSeconds: hour },
  inTotal: { name: 'recovery-reset/total', capacity: 600, perSeconds: 60 },
  perAccount: { name: 'recovery-reset/account', capacity: 5, perSeconds: hour },
  perMailbox: { name: 'recovery-reset/mailbox', capacity: 5, perSeconds: hour },
} as const;

/** Setting passwords: a word of 256 bits cannot be guessed; hashing is dear. */
export const linkLimits = {
  perAddress: { name: 'recovery-link/address', capacity: 120, perSeconds: hour },
  inTotal: { name: 'recovery-link/total', capacity: 600, perSeconds: 60 },
} as const;

/** 找回账号: opened with a challenge, watched by people who read papers. */
export const ticketLimits = {
  perAddress: { name: 'recovery-ticket/address', capacity: 60, perSeconds: hour },
  inTotal: { name: 'recovery-ticket/total', capacity: 600, perSeconds: 60 },
  perCode: { name: 'recovery-ticket/code', capacity: 10, perSeconds: 24 * hour },
  perMailbox: { name: 'recovery-ticket/mailbox', capacity: 5, perSeconds: 24 * hour },
} as const;

/** Guessing a secret: 59 bits, and this many tries. */
export const keyLimits = {
  perAddress: { name: 'recovery-key/address', capacity: 120, perSeconds: hour },
  perNumber: { name: 'recovery-key/number', capacity: 30, perSeconds: hour },
} as const;

/** Another link for a ticket whose link was missed. */
export const renewalLimits = {
  perTicket: { name: 'recovery-renewal/ticket', capacity: 5, perSeconds: 24 * hour },
} as const;

export const letterLimits = {
  perAddress: { name: 'recovery-letter/address', capacity: 120, perSeconds: hour },
} as const;

/** Files: each is decoded and written anew. */
export const uploadLimits = {
  perAddress: { name: 'recovery-upload/address', capacity: 200, perSeconds: hour },
  perTicket: { name: 'recovery-upload/ticket', capacity: 40, perSeconds: hour },
} as const;

/** 重置密码 by an authority. */
export const authorityResetLimits = {
  perStaff: { name: 'authority-reset/staff', capacity: 60, perSeconds: hour },
  perAccount: { name: 'authority-reset/account', capacity: 10, perSeconds: hour },
} as const;
