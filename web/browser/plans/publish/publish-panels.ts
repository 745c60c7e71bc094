import { element } from "../../element";
import { button, buttons, heading, plain } from "../../panels";
import { problemTable } from "../../problem-table";
import { shanghaiDay } from "../../shanghai-day";
import { planView } from "../plan-view";
import { placeOf, type ReadFile } from "./plan-file";
import type { Checked, Outcome, Pending } from "./registering";

/** What must change in the file, by the cells in which it stands. */
export function problemsPanel(
  file: File,
  read: ReadFile,
  problems: Checked["problems"],
  another: () => void,
): HTMLElement {
  const all = [
    ...read.problems.map(({ field, place, message }) => ({ place: place ?? field ?? "", message, citations: [] })),
    ...problems.map(({ field, message, citations }) => ({
      place: placeOf(field, read.places) ?? field ?? "",
      message,
      citations,
    })),
  ];
  return panel(
    `有 ${all.length} 处要改，什么也没有发布`,
    plain(`在${file.name}里改好，再放进来。叹号前面是工作表，后面是格子。`),
    problemTable("要改的地方", all),
    buttons(button("放改好的文件", another)),
  );
}

/** The plan as readers will see it, with what does not keep it from being published. */
export function previewPanel(
  { before }: Pending,
  { warnings }: Checked,
  plan: NonNullable<Checked["plan"]>,
  { places }: ReadFile,
  { send, another }: { send: () => void; another: () => void },
): HTMLElement {
  const doubtful = warnings.map(({ field, message, citations }) => ({
    place: placeOf(field, places) ?? field,
    message,
    citations,
  }));
  return panel(
    `${plan.organization?.name ?? ""}${plan.year}年的评价计划`,
    plain(
      before === null
        ? "还没有发布。下面是读者会看到的样子，请核对，然后发布。"
        : `这一年的计划已经发布，现在是第 ${before.version} 版。下面是更改以后的样子，请核对。`,
    ),
    ...(doubtful.length === 0
      ? []
      : [
          element("h3", { class: "govuk-heading-m" }, `有 ${doubtful.length} 处请再看一看，不影响发布`),
          problemTable("请再看一看的地方", doubtful),
        ]),
    buttons(button(before === null ? "发布这个计划" : "更改已经发布的计划", send), button("换一个文件", another, true)),
    ...planView(plan, shanghaiDay(new Date()), true),
  );
}

/** Why nothing was published. */
export function refusalPanel(
  problems: Outcome["problems"],
  places: ReadFile["places"],
  again: () => void,
): HTMLElement {
  const all = problems.map(({ field, message, citations }) => ({
    place: placeOf(field, places) ?? "",
    message,
    citations,
  }));
  return panel("没有发布", problemTable("为什么", all), buttons(button("重新核对", again)));
}

/** Where the published plan is shown. */
export function publishedPanel(
  { id, version }: NonNullable<Outcome["plan"]>,
  { another, showHistory }: { another: () => void; showHistory: () => void },
): HTMLElement {
  const address = `/organizations/plan/?id=${id}`;
  return panel(
    "发布好了",
    plain(`现在是第 ${version} 版，马上就在考试日历、机构和职业的页面上、各人订阅的日历里。`),
    plain(element("a", { class: "govuk-link", href: address }, "看发布的计划")),
    buttons(button("再放一个文件", another), button("看历史", showHistory, true)),
  );
}

const panel = (title: string, ...content: HTMLElement[]): HTMLElement =>
  element("div", { class: "publish__panel" }, heading(title), ...content);
