import { element } from "../element";
import { part } from "../part";

/** What reads spreadsheets and asks the register: its script is loaded while the reader looks for the file. */
const form = part<HTMLFormElement>("batch");
// Nothing of the form goes anywhere but through the script.
form.addEventListener("submit", (event) => event.preventDefault());

import("./batch/desk").then(
  ({ Desk }) => new Desk(form),
  () =>
    part("faults").append(element("p", { class: "notice", role: "alert" }, "这一页没有装完，请检查网络后重新打开。")),
);
