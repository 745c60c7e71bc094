import operation from "../../../../schema/operations/mini-program/Occupation.graphql";
import type { OccupationQuery } from "../../../generated/mini-program-operations.ts";
import { LEVELS } from "../../../model/levels.js";
import { api } from "../../api";
import { load, WAITING } from "../../loading";

interface Step {
  name: string;
  who: string;
}

/** The five levels of an occupation, each with who assesses it. */
Page({
  data: { ...WAITING, code: "", name: "", steps: [] as Step[], courseCount: 0 },

  onLoad({ code = "" }: { code?: string }): Promise<void> {
    this.setData({ code });
    return this.ask();
  },

  ask(): Promise<void> {
    return load(this, api.read<OccupationQuery>(operation, { code: this.data.code }), ({ occupation }) => {
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
  },
});

function stepOf({ level, items }: NonNullable<OccupationQuery["occupation"]>["ladder"][number]): Step {
  const shown = LEVELS.find(({ id }) => id === level);
  const names = [...new Set(items.map(({ organization }) => organization.name))];
  return { name: `${shown?.name} ${shown?.title}`, who: names.join("、") || "目录里没有机构评价" };
}
