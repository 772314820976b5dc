/** Exports are the dearest thing that one person can ask for. */
export const exportLimits = {
  perStaff: { name: 'export/staff', capacity: 20, perSeconds: 3600 },
} as const;
