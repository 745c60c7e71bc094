/**
 * What people have for themselves: numbers of certificates and identity documents, of 15 digits or more that may stand apart, letters with
 * the digits of a passport or permit, and share codes as they are shown.
 */
const PERSONAL = /\d(?:[\s\p{Cf}]*\d){14}|\b[A-Z]{1,3}\d{7}|(?:[\dA-HJKMNP-TV-Z]{4}[\s-]){5}/iu;

/** Whether a text has what must not stand in an address, which servers and histories keep. */
export const isPersonal = (text: string): boolean => PERSONAL.test(text.normalize("NFKC"));
