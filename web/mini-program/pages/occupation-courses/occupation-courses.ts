import { courseList } from "../../course-list";

/** The courses for an occupation. A page of its own, because one in the tab bar takes no parameters. */
Page({
  ...courseList(),

  onShareAppMessage() {
    const occupation = encodeURIComponent(this.data.occupation ?? "");
    return {
      title: "这个职业的培训课程",
      path: `/pages/occupation-courses/occupation-courses?occupation=${occupation}`,
    };
  },
});
