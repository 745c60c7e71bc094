import operation from "../../../../schema/operations/mini-program/Rounds.graphql";
import type { RoundsQuery } from "../../../generated/mini-program-operations.ts";
import { api } from "../../api";
import { addToCalendar } from "../../calendar";
import { load, WAITING } from "../../loading";
import type { RoundRow } from "../../round-row";
import { roundRow } from "../../round-row";
import { today } from "../../shanghai";

/** The rounds of all organizations: those whose exams are still to come, or all. */
Page({
  data: { ...WAITING, past: false, total: 0, rounds: [] as RoundRow[], after: null as string | null, more: false },

  onLoad(): Promise<void> {
    return this.ask();
  },

  onPast({ detail }: { detail: { value: boolean } }): Promise<void> {
    this.setData({ past: detail.value, after: null, rounds: [], total: 0, more: false });
    return this.ask();
  },

  async onPullDownRefresh() {
    this.setData({ after: null });
    await this.ask();
    wx.stopPullDownRefresh();
  },

  async onReachBottom() {
    if (this.data.more && this.data.words === "") await this.ask();
  },

  ask(): Promise<void> {
    const { after, rounds: known, past } = this.data;
    const from = past ? null : today();
    return load(this, api.read<RoundsQuery>(operation, { from, after }), ({ rounds }) => {
      this.setData({
        total: rounds.totalCount,
        rounds: [...(after === null ? [] : known), ...rounds.nodes.map((round) => roundRow(round, today()))],
        after: rounds.pageInfo.endCursor,
        more: rounds.pageInfo.hasNextPage,
      });
    });
  },

  remember({ currentTarget }: { currentTarget: { dataset: { place: number } } }) {
    const round = this.data.rounds[Number(currentTarget.dataset.place)];
    if (round !== undefined) addToCalendar(round.title, round.events);
  },

  onShareAppMessage: () => ({ title: "上海职业技能评价的考试日历", path: "/pages/rounds/rounds" }),
});
