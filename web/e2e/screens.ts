/** Marks a test that runs on the desktop and on the phone, though its spec has one of them: see playwright.config.ts. */
export const ON_BOTH = { tag: "@both" } as const;
