import { expect, test } from "vitest";
import { comparisons } from "./editions.js";

/** @typedef {import("./editions.js").Edition} Edition */

const organization = { id: "org-015", name: "某协会" };

/** @type {Edition[]} */
const editions = [
  {
    id: "2027",
    title: "目录（2027年）",
    effectiveFrom: "2027-01-15",
    comparisons: [
      {
        from: { id: "2024" },
        organizations: [
          { kind: "ADDED", organization: { id: "org-901", name: "样例中心" } },
          { kind: "REMOVED", organization: { id: "org-001", name: "某研究院" } },
        ],
        items: [
          {
            kind: "CHANGED",
            name: "职业培训师",
            levelsBefore: ["LEVEL_3", "LEVEL_2", "LEVEL_1"],
            levelsAfter: ["LEVEL_4", "LEVEL_3", "LEVEL_2", "LEVEL_1"],
            organization,
          },
          { kind: "ADDED", name: "茶艺师", levelsBefore: [], levelsAfter: ["LEVEL_3"], organization },
        ],
      },
    ],
  },
  { id: "2024", title: "目录（2024年）", effectiveFrom: "2024-01-24", comparisons: [] },
];

test("each pair of editions is shown from the earlier to the later", () => {
  expect(comparisons(editions)).toEqual([
    {
      id: "2024-2027",
      from: "2024",
      to: "2027",
      come: [{ id: "org-901", name: "样例中心" }],
      gone: [{ id: "org-001", name: "某研究院" }],
      items: [
        { kind: "等级不同", name: "职业培训师", organization, before: "三级至一级", after: "四级至一级" },
        { kind: "新列入", name: "茶艺师", organization, before: "没有列", after: "三级" },
      ],
    },
  ]);
});

test("one edition alone is compared with nothing", () => {
  expect(comparisons(editions.slice(1))).toEqual([]);
});
