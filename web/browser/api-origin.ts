/** The address of something the API answers: there where the body of the page says, which says nothing when that is the site's own origin. */
export const fromApi = (path: string): string => document.body.dataset.api + path;
