import operation from "../../../../schema/operations/mini-program/Courses.graphql";
import type { CoursesQuery } from "../../../generated/mini-program-operations.ts";
import { api } from "../../api";
import type { CourseRow } from "../../course-row";
import { courseRow } from "../../course-row";
import { load, WAITING } from "../../loading";

/** The courses for an occupation, or all; what can be joined comes first. */
Page({
  data: {
    ...WAITING,
    occupation: null as string | null,
    total: 0,
    courses: [] as CourseRow[],
    after: null as string | null,
    more: false,
  },

  onLoad({ occupation }: { occupation?: string }): Promise<void> {
    this.setData({ occupation: occupation ?? null });
    return this.ask();
  },

  async onPullDownRefresh() {
    this.setData({ after: null });
    await this.ask();
    wx.stopPullDownRefresh();
  },

  async onReachBottom() {
    if (this.data.more) await this.ask();
  },

  ask(): Promise<void> {
    const { occupation, after, courses: known } = this.data;
    return load(this, api.read<CoursesQuery>(operation, { occupation, after }), ({ courses }) => {
      this.setData({
        total: courses.totalCount,
        courses: [...(after === null ? [] : known), ...courses.nodes.map(courseRow)],
        after: courses.pageInfo.endCursor,
        more: courses.pageInfo.hasNextPage,
      });
    });
  },
});
