import { formPage } from "../form-page";
import { part } from "../part";

/** What has the file checked and published: its script is loaded while the school's secretary looks for the file. */
formPage(
  import("./file/course-file-controller").then(
    ({ CourseFileController }) =>
      () =>
        void new CourseFileController(part<HTMLFormElement>("file-check")),
  ),
);
