/** The number of rounds or fees of a plan that a page shows unfolded; longer lists fold. Pages and scripts fold alike. */

export const FEW_ROUNDS = 6;
export const FEW_FEES = 4;
