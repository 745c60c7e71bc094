import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { newestOf, newestReleased, RELEASED } from "./released-widgets.js";
import { WIDGETS_VERSION } from "./widgets.js";

it("takes the newest version by its numbers", () => {
  expect(newestOf(["1.2.0", "1.10.0", "1.9.3"])).toBe("1.10.0");
  expect(() => newestOf([])).toThrow("released");
});

it("knows only versions that were sent out, none of them newer than the current one", () => {
  expect(readdirSync(RELEASED)).toContain(newestReleased());
  expect(newestOf([newestReleased(), WIDGETS_VERSION])).toBe(WIDGETS_VERSION);
});
