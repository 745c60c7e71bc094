import operation from "../../../../schema/operations/mini-program/Occupations.graphql";
import type { OccupationsQuery } from "../../../generated/mini-program-operations.ts";
import { api } from "../../api";
import { load, READY } from "../../loading";

type Found = OccupationsQuery["occupations"];

/** Occupations by name, pinyin, initials or code. */
Page({
  data: { ...READY, text: "", searched: false, total: 0, occupations: [] as Found["nodes"] },

  onInput({ detail }: { detail: { value: string } }) {
    this.setData({ text: detail.value });
  },

  search(): Promise<void> {
    return load(this, api.read<OccupationsQuery>(operation, { text: this.data.text }), ({ occupations }) => {
      this.setData({ searched: true, total: occupations.totalCount, occupations: occupations.nodes });
    });
  },
});
