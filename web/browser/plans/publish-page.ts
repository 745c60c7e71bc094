import { formPage } from "../form-page";
import { part } from "../part";

/** What reads the file's answers and shows the plan: its script is loaded while the secretary looks for the key. */
formPage(
  import("./publish/publish-controller").then(
    ({ PublishController }) =>
      () =>
        void new PublishController(part<HTMLFormElement>("publish")),
  ),
);
