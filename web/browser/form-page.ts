import { element } from "./element";
import { part } from "./part";

/**
 * A page whose forms are worked by a script that is loaded while the reader looks for what goes into them. Until it is there, nothing can be
 * sent: what was pressed would be lost.
 *
 * @param load gives what takes the forms over
 */
export function formPage(load: Promise<() => void>): void {
  // Nothing of the forms goes anywhere but through the script.
  for (const form of document.querySelectorAll("main form"))
    form.addEventListener("submit", (event) => event.preventDefault());
  load.then(
    (start) => {
      start();
      for (const button of document.querySelectorAll<HTMLButtonElement>("main [type=submit]")) button.disabled = false;
    },
    () => part("faults").append(element("p", { class: "notice", role: "alert" }, "页面没有加载完，请检查网络后刷新。")),
  );
}
