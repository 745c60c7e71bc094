import operation from "../../../../schema/operations/mini-program/Eligibility.graphql";
import { besides, headline, levelName, OF_LEVEL } from "../../../browser/eligibility/sentences";
import type { EligibilityQuery } from "../../../generated/mini-program-operations.ts";
import { chineseDay } from "../../../model/dates.js";
import { LEVELS } from "../../../model/levels.js";
import { inputOf } from "../../../widgets/said";
import { api } from "../../api";
import { forget, load, READY } from "../../loading";
import { today } from "../../shanghai";

type Answer = EligibilityQuery["eligibility"];

interface Level {
  name: string;
  met: boolean;
  /** Whether the conditions are met, and from when if they will be. */
  conditions: string;
  /** Whether one can apply now: another matter. */
  now: string;
}

const NO_ANSWER = { headline: "", besides: "", occupation: "", levels: [] as Level[] };

/** Whether somebody meets the conditions of each level, and whether one can apply now. What is said stands in no address and is kept nowhere. */
Page({
  data: {
    ...READY,
    ...NO_ANSWER,
    code: "",
    today: "",
    birthDate: "",
    workFrom: "",
    certificates: ["没有", ...LEVELS.map(({ id }) => levelName(id))],
    certificate: 0,
    obtainedOn: "",
    intends: false,
  },

  onLoad({ code = "" }: { code?: string }) {
    this.setData({ code, today: today() });
  },

  /** What was reckoned from other answers does not stand under these, nor does what is still under way. */
  onPick({ currentTarget, detail }: { currentTarget: { dataset: { field: string } }; detail: { value: unknown } }) {
    const { field } = currentTarget.dataset;
    forget(this);
    this.setData({ ...READY, ...NO_ANSWER, [field]: field === "certificate" ? Number(detail.value) : detail.value });
  },

  async ask(): Promise<void> {
    const { code, birthDate, workFrom, certificate, obtainedOn, intends } = this.data;
    const missing =
      birthDate === "" ? "请先选出生日期。" : certificate > 0 && obtainedOn === "" ? "请选证书的发证日期。" : "";
    if (missing !== "") {
      this.setData({ words: missing, failed: false });
      return;
    }
    const level = LEVELS[certificate - 1];
    const said = { birthDate, intends, workFrom, certificate: level?.id ?? ("" as const), obtainedOn };
    const input = inputOf(code, said);
    await load(this, api.ask<EligibilityQuery>(operation, { input }), ({ eligibility }) => {
      this.setData(shown(eligibility));
    });
  },

  onUnload() {
    forget(this);
  },

  onShareAppMessage() {
    const path = `/pages/apply/apply?code=${encodeURIComponent(this.data.code)}`;
    return { title: "答几个问题，看看能申报哪几级", path };
  },
});

function shown(answer: Answer) {
  return {
    occupation: answer.occupation.name,
    headline: headline(answer),
    besides: besides(answer) ?? "",
    levels: answer.levels.map(({ level, verdict, eligibleFrom, applyNow }): Level => {
      const { mark, words } = OF_LEVEL[verdict];
      const later = verdict !== "MET" && eligibleFrom !== null ? `，从${chineseDay(eligibleFrom)}起符合` : "";
      return {
        name: levelName(level),
        met: verdict === "MET",
        conditions: `${mark} ${words}${later}`,
        now: applyNow.reason,
      };
    }),
  };
}
