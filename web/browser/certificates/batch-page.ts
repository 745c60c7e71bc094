import { formPage } from "../form-page";
import { part } from "../part";

/** What reads spreadsheets and asks the register: its script is loaded while the reader looks for the file. */
formPage(
  import("./batch/batch-controller").then(
    ({ BatchController }) =>
      () =>
        void new BatchController(part<HTMLFormElement>("batch")),
  ),
);
