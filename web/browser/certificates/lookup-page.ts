import operation from "../../../schema/operations/site/CertificateLookup.graphql";
import type { CertificateLookupQuery, CertificateLookupQueryVariables } from "../../generated/operations.ts";
import { runCheck } from "../checks/check";
import { lookupFailure } from "./failure";
import { forgetOnLeaving, onFragment } from "./leaving";
import { readLookup } from "./lookup-fields";

/** The script that shows the answer is loaded while the form is filled in, and again after a failure. */
const load = () => import("./lookup-view");
const laterView = load();

const check = runCheck<CertificateLookupQueryVariables, CertificateLookupQuery>({
  operation,
  read(reader) {
    const lookup = readLookup(reader);
    return { lookup, purpose: reader.optionalText("purpose") || null };
  },
  show: async (answer) => (await laterView.catch(load)).lookupView(answer, clear),
  busy: "正在查…",
  failed: lookupFailure,
});

function forget(): void {
  check.clear();
  tellHandedOut(false);
}

function tellHandedOut(handedOut: boolean): void {
  for (const note of document.querySelectorAll<HTMLElement>("[data-handed-out]")) note.hidden = !handedOut;
}

function clear(): void {
  forget();
  document.querySelector<HTMLElement>("[data-check] input")?.focus();
}

for (const button of document.querySelectorAll("[data-clear]")) button.addEventListener("click", clear);
forgetOnLeaving(forget);

// A share code from an address is filled in, but looked up only when the visitor asks for it.
onFragment(/^[0-9A-HJKMNP-TV-Z]{24}$/, (code) => {
  forget();
  check.fill("by", "code");
  check.fill("code", code);
  tellHandedOut(true);
});
