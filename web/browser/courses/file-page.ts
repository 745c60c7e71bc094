import { deskPage } from "../desk-page";
import { part } from "../part";

/** What has the file checked and published: its script is loaded while the school's secretary looks for the file. */
deskPage(
  import("./file/desk").then(
    ({ Desk }) =>
      () =>
        void new Desk(part<HTMLFormElement>("file-check")),
  ),
);
