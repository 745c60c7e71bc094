/** How well a word fits a text, the lower the better: where in the text it stands, and how it was typed. */
export const NOT_FOUND = Number.POSITIVE_INFINITY;

export const EXACT = 0;
export const PREFIX = 20;
export const INSIDE = 40;

export const BY_ITSELF = 0;
export const BY_PINYIN = 1;
export const BY_INITIALS = 2;
export const BY_OTHER_READING = 100;
export const BY_SIMILAR_SOUND = 200;
