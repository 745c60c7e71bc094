import { expect, it } from "vitest";
import { answerColumns } from "./answer-columns.ts";
import { answersOf, WrongResult } from "./answers.ts";
import { countsOf, rowWords } from "./outcome.ts";

const HEADER =
  "line,outcome,number,status,status_reason,level,issued_on,occupation_code,organization,reference,problem\n";
const VALID = "S000099000001205000000";
const VOID = "S000031000001202100000";
const asked = [2, 4, 5, 6, 7].map((row) => ({ row, name: "某", number: VALID }));
const found = (row: number, number: string, status: string) =>
  `${row},MATCHED,${number},${status},LEVEL_5,2020-01-01,6-18-01-01,org-001,row-${row},\n`;
const NAMES = { occupations: { "6-18-01-01": "车工" }, organizations: { "org-001": "某公司" } };

/** Not in the order that was asked. */
const RESULT = `${HEADER}7,RATE_LIMITED,,,,,,,,row-7,\n${found(4, VALID, "VALID,")}${found(2, VALID, "VALID,")}5,NOT_MATCHED,,,,,,,,row-5,\n${found(4, VOID, "VOID,REISSUED")}`;

it("joins by the line, whatever the order, and puts several certificates of a row together", () => {
  const answers = answersOf(RESULT, asked);
  expect([...answers.keys()].sort()).toEqual([2, 4, 5, 7]);
  expect(answers.get(4)).toMatchObject({
    certificates: [
      { number: VALID, void: null },
      { number: VOID, void: "REISSUED" },
    ],
  });
  expect(answers.get(5)).toEqual({ outcome: "NOT_MATCHED" });
  expect(countsOf({ asked, problems: [{ row: 3, problem: "没有姓名" }] }, answers)).toEqual({
    valid: 1,
    void: 1,
    notMatched: 1,
    rateLimited: 1,
    bad: 1,
    unanswered: 1,
    samples: 2,
  });
});

it.each([
  ["a line that was not asked", "3,NOT_MATCHED,,,,,,,,row-3,\n"],
  ["the reference of another row", "2,NOT_MATCHED,,,,,,,,row-4,\n"],
  ["no reference", "2,NOT_MATCHED,,,,,,,,,\n"],
  ["an outcome that is not known", "2,MAYBE,,,,,,,,row-2,\n"],
  ["two outcomes for a row", `${found(2, VALID, "VALID,")}2,NOT_MATCHED,,,,,,,,row-2,\n`],
  ["a certificate of no status", found(2, VALID, ",")],
])("takes nothing of a result with %s", (_, lines) => {
  expect(() => answersOf(HEADER + lines, asked)).toThrow(WrongResult);
});

it("writes beside each row what was found, and beside others why not", () => {
  const { cells } = answerColumns(
    1,
    { asked, problems: [{ row: 3, problem: "没有姓名" }] },
    answersOf(RESULT, asked),
    NAMES,
    "今天",
  );
  expect(cells.get(1)?.slice(0, 3)).toEqual(["查验结果", "查到的证书编号", "证书状态"]);
  expect(cells.get(2)).toEqual([
    "查到，有效（样本，什么也不证明）",
    VALID,
    "有效",
    "",
    "五级/初级工",
    "车工",
    "某公司",
    "2020-01-01",
    "今天",
  ]);
  expect(cells.get(3)?.[0]).toBe("没有查：没有姓名");
  expect(cells.get(4)?.slice(0, 4)).toEqual([
    "查到 2 本，其中 1 本已作废（样本，什么也不证明）",
    `${VALID}；${VOID}`,
    "有效；已作废",
    "；换发",
  ]);
  expect(cells.get(5)?.[0]).toBe("没有查到");
  expect(cells.get(6)?.[0]).toContain("没有答复");
  expect(new Set([...cells.values()].map(({ length }) => length))).toEqual(new Set([9]));
});

it("says rows as ranges", () => {
  expect(rowWords([3, 8, 9, 10, 12], 9)).toBe("第 3、8–10、12 行");
  expect(rowWords([3, 8, 9, 12], 2)).toBe("第 3、8–9 ……行");
});
