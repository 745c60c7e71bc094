import operation from "../../../schema/operations/site/CreateShareCode.graphql";
import type { CreateShareCodeMutation, CreateShareCodeMutationVariables } from "../../generated/operations.ts";
import { runCheck } from "../checks/check";
import { shareFailure } from "./failure";
import { forgetOnLeaving } from "./leaving";
import { readLookup } from "./lookup-fields";

const LONGEST_DAYS = 180;

/** The secret of the code for the form's current values, so that repeated requests create only one code. */
let key = "";

const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The script that shows the answer is loaded while the form is filled in, and again after a failure. */
const load = () => import("./share-view");
const laterView = load();

const check = runCheck<CreateShareCodeMutationVariables, CreateShareCodeMutation>({
  operation,
  read(reader) {
    const lookup = readLookup(reader);
    const written = reader.text("days");
    const days = /^\d{1,3}$/.test(written) ? Number(written) : 0;
    if (written !== "" && (days < 1 || days > LONGEST_DAYS)) {
      reader.faults.push({ id: "days", message: `天数是从 1 到 ${LONGEST_DAYS} 的整数` });
    }
    key ||= newKey();
    return { lookup, days, idempotencyKey: key };
  },
  show: async (answer) => (await laterView.catch(load)).shareView(answer),
  busy: "正在做分享码…",
  failed: shareFailure,
  // The token is shown only once, so only the visitor can remove it from the page.
  keeps: true,
});

function clear(): void {
  key = "";
  check.clear();
}

document.querySelector("[data-check]")?.addEventListener("input", () => {
  key = "";
});
for (const button of document.querySelectorAll("[data-clear]")) button.addEventListener("click", clear);
forgetOnLeaving(clear);
