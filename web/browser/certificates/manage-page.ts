import operation from "../../../schema/operations/site/ShareCode.graphql";
import type { ShareCodeQuery, ShareCodeQueryVariables } from "../../generated/operations.ts";
import { runCheck } from "../checks/check";
import { lookupFailure } from "./failure";
import { forgetOnLeaving } from "./leaving";

/** The script is loaded while the form is filled in, and again after a failure. */
const load = () => import("./manage-view");
const laterView = load();

/** The token of the displayed answer, for revoking. */
let token = "";

const check = runCheck<ShareCodeQueryVariables, ShareCodeQuery>({
  operation,
  read(reader) {
    token = reader.text("manage-token");
    return { manageToken: token };
  },
  show: async (answer) => (await laterView.catch(load)).manageView(answer, token),
  busy: "正在查…",
  failed: lookupFailure,
});

function forget(): void {
  token = "";
  check.clear();
}

for (const button of document.querySelectorAll("[data-clear]")) button.addEventListener("click", forget);
forgetOnLeaving(forget);
