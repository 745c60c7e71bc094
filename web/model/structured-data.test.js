import { expect, it } from "vitest";
import { plans } from "./plan.js";
import { credential, examEvent } from "./structured-data.js";

const ORIGIN = "https://register.example";
const [plan] = plans;
const round = plan?.rounds[0];
const offering = plan?.offerings[0];
if (plan === undefined || round === undefined || offering === undefined) throw new Error("The plan is empty.");

it("tells a round as an event with the time in which one can apply", () => {
  const event = examEvent(round, plan.organization, ORIGIN);
  expect(event).toMatchObject({
    "@type": "EducationEvent",
    url: `${ORIGIN}/rounds/org-015-2026-04/`,
    startDate: "2026-04-25",
    endDate: "2026-04-26",
    educationalLevel: ["四级", "三级"],
    assesses: ["企业人力资源管理师", "职业培训师"],
  });
  expect(event.offers[0]).toMatchObject({
    price: 350,
    priceCurrency: "CNY",
    availabilityStarts: "2026-02-23",
    availabilityEnds: "2026-03-22",
  });
});

it("offers nothing for a fee that is not known", () => {
  expect(credential({ ...offering, fee: null }, plan.organization, ORIGIN).offers).toEqual([]);
  expect(credential(offering, plan.organization, ORIGIN).offers).toHaveLength(1);
});
