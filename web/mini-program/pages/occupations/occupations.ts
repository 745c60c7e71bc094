import operation from "../../../../schema/operations/mini-program/Occupations.graphql";
import type { OccupationsQuery } from "../../../generated/mini-program-operations.ts";
import { api } from "../../api";
import { forget, load, READY } from "../../loading";

type Found = OccupationsQuery["occupations"];

const NOTHING = { searched: false, total: 0, occupations: [] as Found["nodes"] };

/** Occupations by name, pinyin, initials or code. */
Page({
  data: { ...READY, ...NOTHING, text: "" },

  onInput({ detail }: { detail: { value: string } }) {
    this.setData({ text: detail.value });
  },

  async ask(): Promise<void> {
    const text = this.data.text.trim();
    // What was found for other words does not stand under these.
    this.setData(NOTHING);
    if (text === "") {
      forget(this);
      this.setData({ words: "请先填职业的名称、拼音、首字母或编码。", failed: false });
      return;
    }
    await load(this, api.read<OccupationsQuery>(operation, { text }), ({ occupations }) => {
      this.setData({ searched: true, total: occupations.totalCount, occupations: occupations.nodes });
    });
  },

  onShareAppMessage: () => ({ title: "哪家机构评价这个职业，现在能不能报名", path: "/pages/occupations/occupations" }),
});
