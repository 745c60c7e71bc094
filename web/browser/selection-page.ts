import "./checklist";
import "./list-page";
import { windowStatus } from "./window-status";

/** Says whether the round takes applications today; without scripts the page states the dates only. */
const frame = document.querySelector<HTMLElement>("[data-window]");
const status = frame?.querySelector("[data-window-status]");
const { opensAt, closesAt } = frame?.dataset ?? {};
if (status && opensAt && closesAt) {
  status.textContent = windowStatus(new Date(opensAt), new Date(closesAt), new Date());
}
