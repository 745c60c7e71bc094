import { formPage } from "../form-page";
import { part } from "../part";

/** The script that reads spreadsheets and queries the register is loaded while the reader looks for the file. */
formPage(
  import("./batch/batch-controller").then(
    ({ BatchController }) =>
      () =>
        void new BatchController(part<HTMLFormElement>("batch")),
  ),
);
