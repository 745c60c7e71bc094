import { expect, test } from "vitest";
import { partsOf } from "./parts-of-document.js";
import { register } from "./register.js";

test.each(register.documents.map(({ id, passages }) => [id, passages]))(
  "every passage of %s stands in one part, in the order of its number",
  (_, passages) => {
    const parts = partsOf(passages);
    const shown = parts.flatMap((part) => part.passages);
    expect(shown.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
      passages.map(({ number }) => number),
    );
    for (const { name, passages } of parts) {
      const numbers = passages.map(({ number }) => number);
      expect(numbers, name).toEqual([...numbers].sort((one, other) => one - other));
    }
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  },
);

test("what opens and closes a document comes first, its annexes last", () => {
  const names = (/** @type {string} */ id) =>
    partsOf(register.documentById[id]?.passages ?? []).map(({ name }) => name);
  expect(names("jsxh-2026-1")).toEqual([
    "标题、引言和落款",
    ...["一", "二", "三", "四", "五", "六", "七", "八"].map((number) => `第${number}部分`),
    ...["附件1", "附件2", "附件3", "附件4"],
  ]);
  expect(names("changfeng-2024-05-29")).toEqual([
    "标题、引言和落款",
    "“职业培训师（三级）竞赛”",
    "“劳动关系协调员（三级）竞赛”",
    "“劳动关系协调员（四级）竞赛”",
  ]);
});
