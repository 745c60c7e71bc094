/** How much of a plan stands open on a page: more rounds or fees than these fold. Pages and scripts fold alike. */

export const FEW_ROUNDS = 6;
export const FEW_FEES = 4;
