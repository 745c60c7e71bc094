import { element } from "../../element";
import { button, buttons, heading, plain } from "../../panels";
import { problemTable } from "../../problem-table";
import { type Check, type Import, problemRows } from "./course-file";

const WHOLE = "整个文件";

/** The problems of the file, by cell. */
export function problemsPanel(file: File, { courses, problems, warnings }: Check, another: () => void): HTMLElement {
  return panel(
    `有 ${problems.length} 处要改`,
    plain(`${file.name}里读出 ${courses} 门课程，什么也没有发布。字母是列，数字是行；改好再放进来。`),
    problemTable("要改的地方", problemRows(problems), WHOLE),
    ...doubtful(warnings),
    buttons(button("放改好的文件", another)),
  );
}

/** What can be published. */
export function publishPanel(
  file: File,
  { courses, warnings }: Check,
  key: HTMLElement,
  { send, another }: { send: () => void; another: () => void },
): HTMLElement {
  return panel(
    `${courses} 门课程，没有要改的`,
    plain(`${file.name}检查过了，还没有发布。`),
    ...doubtful(warnings),
    element("h3", { class: "govuk-heading-m" }, "发布"),
    key,
    buttons(button(`发布这 ${courses} 门课程`, send), button("换一个文件", another, true)),
  );
}

/** What was published, or why nothing was. */
export function outcomePanel(
  file: File,
  { published, changed, unchanged, problems, warnings }: Import,
  another: () => void,
): HTMLElement {
  if (problems.length > 0) {
    return panel(
      "没有发布",
      plain(`${file.name}里有要改的，一门也没有登。`),
      problemTable("为什么", problemRows(problems), WHOLE),
      buttons(button("放改好的文件", another)),
    );
  }
  return panel(
    "发布好了",
    plain(`新登 ${published} 门，改了 ${changed} 门，没有变 ${unchanged} 门。马上人人看得到。`),
    ...doubtful(warnings),
    plain(element("a", { class: "govuk-link", href: "/courses/" }, "看培训课程")),
    buttons(button("再放一个文件", another)),
  );
}

function doubtful(warnings: Check["warnings"]): HTMLElement[] {
  if (warnings.length === 0) return [];
  return [
    element("h3", { class: "govuk-heading-m" }, `有 ${warnings.length} 处请再看一看，不影响发布`),
    plain("发布以后，读者在课程旁边看得到这些提醒。"),
    problemTable("请再看一看的地方", problemRows(warnings), WHOLE),
  ];
}

const panel = (title: string, ...content: HTMLElement[]): HTMLElement =>
  element("div", { class: "publish__panel" }, heading(title), ...content);
