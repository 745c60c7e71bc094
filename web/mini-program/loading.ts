import { NoAnswer } from "../client/client";

/** What a page shows of its question to the API: the words stand there while it waits, and when it fails. */
export interface Waiting {
  words: string;
  failed: boolean;
}

export const WAITING: Waiting = { words: "正在加载…", failed: false };
export const READY: Waiting = { words: "", failed: false };

interface Asking {
  setData(data: Waiting): void;
}

/** How often each page has asked. */
const asked = new WeakMap<Asking, number>();

/**
 * Asks, and shows what comes; a failure is said in words, with a way to ask again. Of a page that has asked again meanwhile, or that is
 * left, a late answer shows nothing.
 */
export async function load<Data>(
  page: Asking,
  question: Promise<Data>,
  show: (data: Data) => void,
  besides = "",
): Promise<void> {
  const number = forget(page);
  page.setData(WAITING);
  try {
    const data = await question;
    if (asked.get(page) !== number) return;
    page.setData(READY);
    show(data);
  } catch (failure) {
    if (asked.get(page) === number) page.setData({ words: wordsOf(failure) + besides, failed: true });
  }
}

/** Nothing that is still under way counts for this page any more. */
export function forget(page: Asking): number {
  const number = (asked.get(page) ?? 0) + 1;
  asked.set(page, number);
  return number;
}

const MINUTE_S = 60;

/** Each kind of failure by its own name. */
function wordsOf(failure: unknown): string {
  const { code, retryAfter } = failure instanceof NoAnswer ? failure : new NoAnswer("");
  if (code === "UNREACHABLE") return "连不上登记册，请检查网络。连上以后会自动再试一次。";
  if (code === "RATE_LIMITED")
    return `操作过于频繁，请等大约${Math.ceil((retryAfter ?? MINUTE_S) / MINUTE_S)}分钟再试。`;
  if (code === "UNAVAILABLE") return "登记册现在很忙，请过一会儿再试。";
  if (code === "BAD_REQUEST") return "填的有一处不对，请核对一遍再试。";
  return "登记册暂时没有回应，请过一会儿再试。";
}
