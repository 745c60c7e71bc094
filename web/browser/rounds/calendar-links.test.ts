import { expect, it } from "vitest";
import { addresses, insideWeChat } from "./calendar-links.ts";

it("knows WeChat's browser", () => {
  const phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
  expect(insideWeChat(`${phone} Mobile/15E148 MicroMessenger/8.0.50(0x18003233) NetType/WIFI Language/zh_CN`)).toBe(
    true,
  );
  expect(insideWeChat(`${phone} Version/18.0 Mobile/15E148 Safari/604.1`)).toBe(false);
});

it("makes whole addresses of the calendar's path, one of them to subscribe to", () => {
  expect(addresses("/calendars/all.ics", "https://register.example/rounds/?x#y")).toEqual({
    file: "https://register.example/calendars/all.ics",
    subscription: "webcal://register.example/calendars/all.ics",
  });
});
