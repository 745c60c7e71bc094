/** The origin this script was loaded from: there are the API and the pages the widgets link to. */
export const ORIGIN = new URL(import.meta.url).origin;
