import { courseData } from "../../model/course-data.js";
import {
  coursesByOccupation,
  otherCourses,
  shanghaiCourses,
  sourceCourses,
  sourceProviders,
} from "../../model/courses.js";
import site from "./site.js";

/** The courses of the sources with their structured data, which needs the site's address. */
export default {
  all: sourceCourses.map((course) => ({ ...course, data: courseData(course, site.origin + course.path) })),
  shanghai: shanghaiCourses,
  others: otherCourses,
  providers: sourceProviders,
  byOccupation: coursesByOccupation,
};
