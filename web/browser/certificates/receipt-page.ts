import { element } from "../element";
import { errorSummary } from "../eligibility/fault-summary";
import { failureWords } from "../failure-words";
import { part } from "../part";
import type { Comparing } from "./comparing";
import { forgetOnLeaving, onFragment } from "./leaving";
import { COMPACT_FORM } from "./receipt-form";

/** Checks receipts in the browser. A receipt in the address's fragment is checked at once. None of it is sent. */
const form = part<HTMLFormElement>("receipt");
const token = part<HTMLTextAreaElement>("token");
const place = part<HTMLElement>("answer");
const faults = part<HTMLElement>("faults");
/** The script that checks and shows a receipt is loaded while the receipt is pasted, and again after a failure. */
const load = () => import("./receipt-look");
const laterView = load();
const title = document.title;
let comparing: Comparing | null = null;
let asked = 0;

/** A receipt of a hundred certificates is far smaller. */
const LARGEST_FILE = 1_000_000;

async function check(): Promise<void> {
  forgetAnswer();
  const question = ++asked;
  // Mails and chats break long lines, and an address may stand in front of it.
  const text = token.value.replaceAll(/\s+/g, "").replace(/^.*#/, "");
  if (text === "") return fail("有地方要改", "请把回执粘贴在下面。");
  if (crypto.subtle === undefined) {
    return fail("这个浏览器不能核对", "只有用 https 打开的网页才能核对签名。请换用 https 的网址，或者换一个浏览器。");
  }
  place.replaceChildren(element("p", { role: "status" }, "正在核对…"));
  try {
    const { Comparing, look, readNames, receiptView } = await laterView.catch(load);
    const [looked, names] = await Promise.all([look(text, new Date()), readNames()]);
    if (question !== asked) return;
    place.replaceChildren(receiptView(looked, names));
    comparing ??= new Comparing(part<HTMLFormElement>("compare"));
    comparing.offer(looked.claims);
    const heading = place.querySelector("h2");
    document.title = `${heading?.textContent ?? ""} – ${title}`;
    heading?.focus();
  } catch (failure) {
    if (question !== asked) return;
    place.replaceChildren();
    fail("核对没有完成", `取不到登记册公布的公钥。${failureWords(failure)}这不说明回执是真是假。`);
  }
}

function fail(heading: string, words: string): void {
  const summary = errorSummary(heading, element("p", {}, words));
  faults.replaceChildren(summary);
  summary.focus();
}

function forgetAnswer(): void {
  asked++;
  document.title = title;
  faults.replaceChildren();
  place.replaceChildren();
  comparing?.offer(null);
}

function forget(): void {
  form.reset();
  forgetAnswer();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  check();
});
form.addEventListener("input", forgetAnswer);
part<HTMLInputElement>("file").addEventListener("change", async ({ target }) => {
  const file = (target as HTMLInputElement).files?.[0];
  if (file === undefined) return;
  forgetAnswer();
  if (file.size > LARGEST_FILE) return fail("这不是回执", "这个文件太大。回执是从登记册下载的一个小文本文件。");
  token.value = await file.text();
  check();
});
for (const button of document.querySelectorAll("[data-clear]")) button.addEventListener("click", forget);
forgetOnLeaving(forget);

onFragment(COMPACT_FORM, (handed) => {
  token.value = handed;
  check();
});
