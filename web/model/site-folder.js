/** Where the built site goes, as a path from the package's folder: SITE_FOLDER, or dist. */
export const SITE = process.env.SITE_FOLDER ?? "dist";
