/** Five failures lock an account for 15 minutes. */
export const lock = { failures: 5, minutes: 15 } as const;
