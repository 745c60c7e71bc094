import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { PICTURES, pictureOf } from "./pictures.js";

it("has a picture for every page", () => {
  expect(pictureOf("/certificates/share/")).toEqual({
    path: "/icons/share-certificates.png",
    words: "技能登记册：查证书",
  });
  expect(pictureOf("/fees/").path).toBe("/icons/share-procedures.png");
  expect(pictureOf("/about/").path).toBe("/icons/share-home.png");
  for (const { path } of PICTURES) expect(existsSync(`public${pictureOf(path).path}`), path).toBe(true);
});
