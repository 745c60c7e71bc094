import { expect, test } from "vitest";
import { apiLinks } from "./api-links.js";

/** @typedef {import("./api-links.js").Node} Node */

const lead = apiLinks("https://api.example");

test("what the API answers is asked there, in whatever attribute it stands", () => {
  /** @type {Node[]} */
  const tree = [
    { tag: "a", attrs: { href: "/downloads/index.json" }, content: ["/downloads/index.json"] },
    {
      tag: "section",
      attrs: { "data-calendar": "/calendars/all.ics" },
      content: [{ tag: "input", attrs: { value: "/calendars/all.ics" } }],
    },
  ];

  expect(lead(tree)).toEqual([
    {
      tag: "a",
      attrs: { href: "https://api.example/downloads/index.json" },
      content: ["https://api.example/downloads/index.json"],
    },
    {
      tag: "section",
      attrs: { "data-calendar": "https://api.example/calendars/all.ics" },
      content: [{ tag: "input", attrs: { value: "https://api.example/calendars/all.ics" } }],
    },
  ]);
});

test("links within the site and to other sites stay", () => {
  /** @type {Node[]} */
  const tree = [
    { tag: "a", attrs: { href: "/data/" }, content: ["/downloads/ 里的文件"] },
    { tag: "a", attrs: { href: "https://elsewhere.example/downloads/x" }, content: ["x"] },
    { tag: "a", attrs: { href: "/schema.graphqls" } },
  ];

  expect(lead(structuredClone(tree))).toEqual(tree);
});
