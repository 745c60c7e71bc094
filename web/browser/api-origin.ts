/** The address of an API path, on the origin named by the page's body, or on the site's own origin when it names none. */
export const fromApi = (path: string): string => document.body.dataset.api + path;
