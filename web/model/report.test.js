import { expect, test } from "vitest";
import { reportTemplate } from "./report.js";
import { reportAddress } from "./report-address.js";

test("none is offered when none is named", () => {
  expect(reportTemplate).toBe("");
});

test("the fact and its place are in the address", () => {
  const address = reportAddress(
    "mailto:a@example.org?subject={subject}&body={body}",
    "有误",
    "页面：/fees/\n出处：附件2",
  );
  expect(address).toBe(
    `mailto:a@example.org?subject=${encodeURIComponent("有误")}&body=${encodeURIComponent("页面：/fees/\n出处：附件2")}`,
  );
});
