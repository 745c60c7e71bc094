import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * Bundled code imports a file of `schema/operations` and gets the id under which the API knows it: `sha256:` and the digest
 * of the file's bytes. So no text of an operation is sent, and an id can never differ from its operation.
 *
 * @returns {import("vite").Plugin}
 */
export function operationIds() {
  return {
    name: "operation-ids",
    enforce: "pre",
    load(file) {
      if (!file.endsWith(".graphql")) return null;
      return `export default "${operationId(file)}";`;
    },
  };
}

/**
 * The id of the operations in a file.
 *
 * @param {string} file
 */
export function operationId(file) {
  return `sha256:${createHash("sha256").update(readFileSync(file)).digest("hex")}`;
}
