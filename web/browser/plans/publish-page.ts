import { deskPage } from "../desk-page";
import { part } from "../part";

/** What reads the file's answers and shows the plan: its script is loaded while the secretary looks for the key. */
deskPage(
  import("./publish/desk").then(
    ({ Desk }) =>
      () =>
        void new Desk(part<HTMLFormElement>("publish")),
  ),
);
