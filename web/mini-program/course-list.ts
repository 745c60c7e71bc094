import operation from "../../schema/operations/mini-program/Courses.graphql";
import type { CoursesQuery } from "../generated/mini-program-operations.ts";
import { api } from "./api";
import type { CourseRow } from "./course-row";
import { courseRow } from "./course-row";
import { load, WAITING } from "./loading";

/** A list of courses: those for an occupation, or all; what can be joined comes first. */
export const courseList = () => ({
  data: {
    ...WAITING,
    occupation: null as string | null,
    total: 0,
    courses: [] as CourseRow[],
    after: null as string | null,
    more: false,
  },

  onLoad(this: CourseList, { occupation }: { occupation?: string }): Promise<void> {
    this.setData({ occupation: occupation ?? null });
    return this.ask();
  },

  async onPullDownRefresh(this: CourseList) {
    this.setData({ after: null });
    await this.ask();
    wx.stopPullDownRefresh();
  },

  async onReachBottom(this: CourseList) {
    if (this.data.more && this.data.words === "") await this.ask();
  },

  ask(this: CourseList): Promise<void> {
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

type Definition = ReturnType<typeof courseList>;

interface CourseList {
  data: Definition["data"];
  setData(data: Partial<Definition["data"]>): void;
  ask(): Promise<void>;
}
