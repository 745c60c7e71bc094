import { element } from "../element";
import { part } from "../part";

/** What has the file checked and published: its script is loaded while the school's secretary looks for the file. */
const form = part<HTMLFormElement>("file-check");
// Nothing of the form goes anywhere but through the script.
form.addEventListener("submit", (event) => event.preventDefault());

import("./file/desk").then(
  ({ Desk }) => new Desk(form),
  () =>
    part("faults").append(element("p", { class: "notice", role: "alert" }, "这一页没有装完，请检查网络后重新打开。")),
);
