import { deskPage } from "../desk-page";
import { part } from "../part";

/** What reads spreadsheets and asks the register: its script is loaded while the reader looks for the file. */
deskPage(
  import("./batch/desk").then(
    ({ Desk }) =>
      () =>
        void new Desk(part<HTMLFormElement>("batch")),
  ),
);
