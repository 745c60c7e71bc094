import { NoAnswer } from "../client/client";

/** What a page shows of its question to the API: the words stand there while it waits, and when it fails. */
export interface Waiting {
  words: string;
  failed: boolean;
}

export const WAITING: Waiting = { words: "正在取…", failed: false };
export const READY: Waiting = { words: "", failed: false };

/** Asks, and shows what comes; a failure is said in words, with a way to ask again. */
export async function load<Data>(
  page: { setData(data: Waiting): void },
  question: Promise<Data>,
  show: (data: Data) => void,
): Promise<void> {
  page.setData(WAITING);
  try {
    const data = await question;
    page.setData(READY);
    show(data);
  } catch (failure) {
    page.setData({ words: wordsOf(failure), failed: true });
  }
}

const MINUTE_S = 60;

/** Each kind of failure by its own name. */
function wordsOf(failure: unknown): string {
  const { code, retryAfter } = failure instanceof NoAnswer ? failure : new NoAnswer("");
  if (code === "UNREACHABLE") return "没有连上登记册，请看看网络。";
  if (code === "RATE_LIMITED")
    return `刚才问得太多，请等大约${Math.ceil((retryAfter ?? MINUTE_S) / MINUTE_S)}分钟再试。`;
  return "登记册现在答不上来，请过一会儿再试。";
}
