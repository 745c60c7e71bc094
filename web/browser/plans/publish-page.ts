import { element } from "../element";
import { part } from "../part";

/** What reads the file's answers and shows the plan: its script is loaded while the secretary looks for the key. */
const form = part<HTMLFormElement>("publish");
// Nothing of the forms goes anywhere but through the script.
for (const each of document.querySelectorAll("form"))
  each.addEventListener("submit", (event) => event.preventDefault());

import("./publish/desk").then(
  ({ Desk }) => new Desk(form),
  () =>
    part("faults").append(element("p", { class: "notice", role: "alert" }, "这一页没有装完，请检查网络后重新打开。")),
);
