import { expect, it } from "vitest";
import { editionInForce, leftOrganizations } from "./left-organizations.js";

const gone = { id: "org-901", name: "走了的机构" };
const other = { id: "org-902", name: "另一家" };

/** @type {any[]} */
const EDITIONS = [
  { id: "2028", effectiveFrom: "2028-01-15", comparisons: [] },
  {
    id: "2027",
    effectiveFrom: "2027-01-15",
    comparisons: [
      {
        from: { id: "2024" },
        organizations: [
          { kind: "REMOVED", organization: gone },
          { kind: "ADDED", organization: other },
        ],
        items: [
          { kind: "REMOVED", name: "园林绿化工", levelsBefore: ["LEVEL_4"], levelsAfter: [], organization: gone },
          { kind: "REMOVED", name: "别的", levelsBefore: ["LEVEL_5"], levelsAfter: [], organization: other },
        ],
      },
      { from: { id: "2020" }, organizations: [{ kind: "REMOVED", organization: gone }], items: [] },
    ],
  },
  { id: "2024", effectiveFrom: "2024-01-24", comparisons: [] },
];

/** @param {string} id @returns {any[]} */
const items = (id) => [{ id }];

it("takes the edition whose items are listed, not one that is still to come", () => {
  expect(editionInForce(EDITIONS, items("2027-42"))?.id).toBe("2027");
  expect(editionInForce(EDITIONS, items("2024-42"))?.id).toBe("2024");
  expect(editionInForce(EDITIONS, [])?.id).toBe("2028");
});

it("names once who has left, with what the last edition lists of it", () => {
  expect(leftOrganizations(EDITIONS, items("2027-1"))).toMatchObject([
    { id: "org-901", last: "2024", edition: { id: "2027" }, items: [{ name: "园林绿化工", levels: ["LEVEL_4"] }] },
  ]);
  expect(leftOrganizations(EDITIONS, items("2024-1"))).toEqual([]);
});
