import operation from "../../../../schema/operations/mini-program/Course.graphql";
import type { CourseDetailTopic, CourseQuery } from "../../../generated/mini-program-operations.ts";
import type { Tag } from "../../../model/course.js";
import { leadsTo, MODES, money, promises, start, tags } from "../../../model/course.js";
import { chineseDay } from "../../../model/dates.js";
import { dialled } from "../../../model/phone.js";
import { api } from "../../api";
import { load, WAITING } from "../../loading";

type Course = NonNullable<CourseQuery["course"]>;

interface Fact {
  label: string;
  text: string;
}

/** One course, with everything the list leaves out. What nobody has said is said to be so. */
Page({
  data: {
    ...WAITING,
    id: "",
    title: "",
    tags: [] as Tag[],
    elsewhere: "",
    competition: "",
    warnings: [] as string[],
    facts: [] as Fact[],
    notes: [] as string[],
    phone: "",
    source: "",
  },

  onLoad({ id = "" }: { id?: string }): Promise<void> {
    this.setData({ id });
    return this.ask();
  },

  ask(): Promise<void> {
    return load(this, api.read<CourseQuery>(operation, { id: this.data.id }), ({ course }) => {
      this.setData(course === null ? { words: "登记册里没有这门课程。" } : shown(course));
    });
  },

  call() {
    wx.makePhoneCall({ phoneNumber: dialled(this.data.phone).number });
  },

  onShareAppMessage() {
    const { id, title } = this.data;
    return { title: title === "" ? "培训课程" : title, path: `/pages/course/course?id=${encodeURIComponent(id)}` };
  },
});

function shown(course: Course) {
  const { title, competition, notes, phone, citation, jurisdiction } = course;
  return {
    title,
    tags: tags(course),
    elsewhere: jurisdiction === "上海市" ? "" : `不适用于上海：${jurisdiction}`,
    competition: competition?.message ?? "",
    warnings: promises(course).map(
      ({ message, citations }) =>
        `登记册提醒：${message}出处：${citations.map(({ document, locator }) => `${document.title}，${locator}`).join("；")}`,
    ),
    facts: facts(course),
    notes,
    phone: phone ?? "",
    source:
      citation === null
        ? "内容由学校自己发布并负责，登记册不核实。"
        : `来源：${citation.document.title}，${citation.locator}`,
  };
}

function facts(course: Course): Fact[] {
  const { provider, occupation, level, deliveryMode, venue, district, price, assessedBy, details } = course;
  const said: [string, string | null | undefined, CourseDetailTopic?][] = [
    ["职业和等级", leadsTo(occupation, level), "OCCUPATION"],
    ["谁办", provider?.name],
    ["开课", start(course), "STARTS_ON"],
    ["报名截止", course.applyBy && chineseDay(course.applyBy), "APPLY_BY"],
    ["考试", course.examOn && chineseDay(course.examOn), "EXAM_ON"],
    ["方式", deliveryMode && MODES[deliveryMode], "DELIVERY_MODE"],
    ["地点", venue ?? district, "VENUE"],
    ["费用", money(price)],
    ["谁评价", assessedBy.map(({ name }) => name).join("、") || "现行目录里没有机构评价"],
  ];
  // What the source prints where the register cannot take it over.
  const printed = (topic?: CourseDetailTopic) =>
    details.find((detail) => detail.topic === topic)?.summary.replace(/。$/, "");
  return said.map(([label, text, topic]) => ({ label, text: text || printed(topic) || "没有写" }));
}
