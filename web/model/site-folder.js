/** The folder of the built site, relative to the package's folder: SITE_FOLDER, or dist. */
export const SITE = process.env.SITE_FOLDER ?? "dist";
