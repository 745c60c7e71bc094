import { expect, it } from "vitest";
import { comeBack } from "./come-back.ts";

const NOW = new Date("2026-11-21T15:58:30Z");

it("says from when on one may ask again, never too early", () => {
  expect(comeBack(61, NOW)).toBe("请在 00:01 以后再试，还有大约 2 分钟。");
  expect(comeBack(1, NOW)).toBe("请在 00:00 以后再试，还有大约 1 分钟。");
  expect(comeBack(30_000, NOW)).toBe("请在 2026年11月22日 08:19 以后再试。");
  expect(comeBack(null, NOW)).toBe("请等一分钟再试。");
});
