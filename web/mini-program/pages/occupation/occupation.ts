import applyNow from "../../../../schema/operations/mini-program/ApplyNow.graphql";
import operation from "../../../../schema/operations/mini-program/Occupation.graphql";
import type { ApplyNowQuery, OccupationQuery, SkillLevel } from "../../../generated/mini-program-operations.ts";
import { LEVELS } from "../../../model/levels.js";
import { api } from "../../api";
import { load, WAITING } from "../../loading";

interface Step {
  level: SkillLevel;
  name: string;
  who: string;
  /** Whether one can apply now; empty until that is known. */
  now: string;
}

/** The five levels of an occupation, each with who assesses it and whether one can apply now. */
Page({
  data: { ...WAITING, code: "", name: "", steps: [] as Step[], courseCount: 0, unknown: "" },

  onLoad({ code = "" }: { code?: string }): Promise<void> {
    this.setData({ code });
    return this.ask();
  },

  async ask(): Promise<void> {
    await load(this, api.read<OccupationQuery>(operation, { code: this.data.code }), ({ occupation }) => {
      if (occupation === null) {
        this.setData({ words: "登记册里没有这个职业。" });
        return;
      }
      this.setData({
        name: occupation.name,
        steps: occupation.ladder.map(stepOf),
        courseCount: occupation.courses.totalCount,
      });
    });
    if (this.data.words === "") await this.askNow();
  },

  /** By POST, as its answer is of today and nobody may keep it. Without it the rest stands. */
  async askNow(): Promise<void> {
    const { code, steps } = this.data;
    try {
      const { eligibility } = await api.ask<ApplyNowQuery>(applyNow, { code });
      if (code !== this.data.code) return;
      const reasons = new Map(eligibility.levels.map((level) => [level.level, level.applyNow.reason]));
      this.setData({ steps: steps.map((step) => ({ ...step, now: reasons.get(step.level) ?? "" })), unknown: "" });
    } catch {
      if (code === this.data.code) this.setData({ unknown: "现在能不能报名没有取到，请下次再看。" });
    }
  },

  onShareAppMessage() {
    const { code, name } = this.data;
    return {
      title: name === "" ? "这个职业由谁评价" : `${name}：五个等级由谁评价，现在能不能报名`,
      path: `/pages/occupation/occupation?code=${encodeURIComponent(code)}`,
    };
  },
});

function stepOf({ level, items }: NonNullable<OccupationQuery["occupation"]>["ladder"][number]): Step {
  const shown = LEVELS.find(({ id }) => id === level);
  const names = [...new Set(items.map(({ organization }) => organization.name))];
  return { level, name: `${shown?.name} ${shown?.title}`, who: names.join("、") || "目录里没有机构评价", now: "" };
}
