/** How a claim stands to the value served, by how it compares with it. */
export const claimOutcomes = {
  EQUAL: 'AGREES',
  COMPATIBLE: 'COMPATIBLE',
  NEAR: 'NEAR',
  CONFLICT: 'CONFLICTS',
} as const;
