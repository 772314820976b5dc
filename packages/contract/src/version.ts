/** The version of the contract: major for a break, minor for an addition. Both sides send it in their headers. */
export const contractVersion = '1.0';
