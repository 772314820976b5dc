/** Sending costs money and disturbs people. The number itself is never the subject of a limit, its blind index is. */
export const sendLimits = {
  /** 60 seconds between two codes: what the button counts down, on every installation. */
  interval: { name: 'phone-code/interval', capacity: 1, perSeconds: 60, fixed: true },
  perNumber: { name: 'phone-code/number', capacity: 10, perSeconds: 24 * 60 * 60 },
  perAddress: { name: 'phone-code/address', capacity: 60, perSeconds: 60 * 60 },
  inTotal: { name: 'phone-code/total', capacity: 600, perSeconds: 60 },
} as const;

/** Five tries guard one code; this guards against one network trying many. */
export const checkLimits = {
  perAddress: { name: 'phone-code-check/address', capacity: 300, perSeconds: 60 * 60 },
} as const;
