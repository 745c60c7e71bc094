import { courseList } from "../../course-list";

/** All courses. */
Page({
  ...courseList(),
  onShareAppMessage: () => ({ title: "上海职业技能培训课程：能报名的在前", path: "/pages/courses/courses" }),
});
