/** A receipt as it is handed on: the compact form of a signed token. */
export const COMPACT_FORM = /^[\w-]+\.[\w-]+\.[\w-]+$/;
