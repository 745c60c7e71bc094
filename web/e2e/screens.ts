/** Marks a test that runs on the desktop and on the phone, though its spec has one of them: see playwright.config.ts. */
export const ON_BOTH = { tag: "@both" } as const;

/** The pixels of a desktop and of a phone. */
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
