/** How readers report errors, set when the site is built; empty when they cannot. See vite.config.js. */
declare const REPORT_ERROR_URL: string;
