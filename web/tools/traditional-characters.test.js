import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { TABLE, traditionalCharacters } from "./traditional-characters.js";

it("the table of traditional characters is the library's", () => {
  expect(readFileSync(TABLE, "utf8")).toBe(traditionalCharacters());
});
