import { NoAnswer } from "../../client/client";
import { viaFetch } from "../../client/fetch-transport";
import { chineseDay } from "../../model/dates.js";
import { fromApi } from "../api-origin";
import { element } from "../element";
import { failureWords } from "../failure-words";
import { instantWords } from "../instant-words";
import { part } from "../part";
import { ageWords } from "./age-words";

/** The server's status at `/status.json`. */
interface Status {
  dataVersion: string;
  verifiedOn: string;
  publishedAt: string;
  polled: { name: string; ageSeconds: number; overdue: boolean }[];
}

const summary = part("status");

function show({ dataVersion, verifiedOn, publishedAt, polled }: Status): void {
  const late = polled.filter(({ overdue }) => overdue).length;
  summary.replaceChildren(
    element("strong", {}, late === 0 ? "一切正常。" : `有 ${late} 项没有按时更新，显示的是上一次看到的内容。`),
    `服务器现在的数据版本是 ${dataVersion}，${instantWords(publishedAt)}公布，${chineseDay(verifiedOn)}最后一次与来源核对。`,
    dataVersion === summary.dataset.status ? "" : "这些网页用的还是另一个版本的数据。",
  );
  for (const row of document.querySelectorAll<HTMLElement>("[data-polled]")) {
    const found = polled.find(({ name }) => name === row.dataset.polled);
    part("age", row).textContent = found === undefined ? "不知道" : ageWords(found.ageSeconds);
    part("state", row).replaceChildren(state(found));
  }
}

function state(found: Status["polled"][number] | undefined): HTMLElement {
  const [form, words] =
    found === undefined ? ["open", "不知道"] : found.overdue ? ["not-met", "迟了"] : ["met", "正常"];
  return element("span", { class: `verdict verdict--${form}` }, words);
}

async function ask(): Promise<Status> {
  const answer = await viaFetch({ url: fromApi("/status.json"), body: null }).catch(() => {
    throw new NoAnswer("UNREACHABLE");
  });
  if (typeof answer !== "object" || answer === null || !("polled" in answer)) throw new NoAnswer("UNAVAILABLE");
  return answer as Status;
}

ask().then(show, (failure: unknown) => {
  summary.textContent = `${failureWords(failure)}网页照样可以看；查证书、查课程这些要问服务器的，现在可能不行。`;
});
