/** The states of 企业资质. Apart from what leads from one to another, which only few pages need. */
export const qualificationStatuses = [
  'draft',
  'submitted',
  'in-review',
  'returned',
  'approved',
  'rejected',
  'change-draft',
  'change-submitted',
  'change-in-review',
  'change-returned',
  'change-rejected',
  'suspended',
  'revoked',
] as const;
export type QualificationStatus = (typeof qualificationStatuses)[number];
