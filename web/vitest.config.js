import { defineConfig } from "vitest/config";

/** Unit tests stand beside what they test; the browser's tests are in e2e and need a server. */
export default defineConfig({
  define: { REPORT_ERROR_URL: '""' },
  test: {
    // Threads that go on to the next file; those that set something put it back. Processes of their own take longer than the tests.
    pool: "threads",
    isolate: false,
    include: [
      "browser/**/*.test.ts",
      "client/**/*.test.ts",
      "widgets/**/*.test.ts",
      "mini-program/**/*.test.ts",
      "model/**/*.test.js",
      "graphiql/**/*.test.js",
      "search/**/*.test.ts",
      "tools/**/*.test.js",
    ],
  },
});
