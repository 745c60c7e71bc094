import operation from "../../../schema/operations/site/TrainingProvider.graphql";
import type { TrainingProviderQuery } from "../../generated/operations.ts";
import { api } from "../api";
import { element } from "../element";
import { failureWords } from "../failure-words";
import { fetchedPage } from "../fetched-page";
import { courseItems } from "./course-list";

type Provider = NonNullable<TrainingProviderQuery["trainingProvider"]>;

/** A provider that publishes here, as pages/provider.njk shows one of the sources. */
async function show(id: string) {
  const { trainingProvider: provider } = await api.read<TrainingProviderQuery>(operation, { id });
  if (provider === null) return null;
  const { name, website, courses } = provider;
  const list = element("ol", { class: "courses" });
  const over = element("ol", { class: "courses" });
  const folded = element(
    "details",
    { class: "govuk-details" },
    element(
      "summary",
      { class: "govuk-details__summary" },
      element("span", { class: "govuk-details__summary-text" }, "已经结束的课程"),
    ),
    over,
  );
  const lists = { list, over, folded };
  add(lists, courses.nodes);
  return {
    title: name,
    content: [
      element("span", { class: "govuk-caption-l" }, "培训机构"),
      element("h1", { class: "govuk-heading-xl" }, name),
      element("p", { class: "govuk-body-l" }, "这里是它办的培训；谁来评价，看每门课程的页面。"),
      ...(website === null
        ? []
        : [element("p", {}, "网站：", element("a", { class: "govuk-link", href: website }, website))]),
      element(
        "h2",
        { class: "govuk-heading-l" },
        courses.totalCount === 0 ? "现在没有课程" : `它的 ${courses.totalCount} 门课程`,
      ),
      element("p", { class: "quiet" }, "能报名的在前，先截止的排在最前面。"),
      list,
      folded,
      ...more(id, lists, courses.pageInfo),
      element("p", { class: "source" }, "课程由培训机构自己发布并负责，登记册不核实。"),
    ],
  };
}

interface Lists {
  list: HTMLElement;
  over: HTMLElement;
  folded: HTMLElement;
}

/** Finished courses are folded. */
function add({ list, over, folded }: Lists, courses: Provider["courses"]["nodes"]): void {
  const isOver = ({ status }: { status: string | null }) => status === "FINISHED";
  list.append(...courseItems(courses.filter((course) => !isOver(course))));
  over.append(...courseItems(courses.filter(isOver)));
  folded.hidden = over.childElementCount === 0;
}

/** A button for the next page, as long as there is one. */
function more(id: string, lists: Lists, first: Provider["courses"]["pageInfo"]): HTMLElement[] {
  if (!first.hasNextPage) return [];
  let after = first.endCursor;
  const button = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, "再看一些");
  const said = element("p", { role: "alert" });
  let asking = false;
  button.addEventListener("click", async () => {
    if (asking) return;
    asking = true;
    said.textContent = "";
    const known = lists.list.childElementCount;
    try {
      const { trainingProvider: next } = await api.read<TrainingProviderQuery>(operation, { id, after });
      add(lists, next?.courses.nodes ?? []);
      after = next?.courses.pageInfo.endCursor ?? null;
      button.hidden = !next?.courses.pageInfo.hasNextPage;
      (lists.list.children[known]?.querySelector("a") ?? lists.folded.querySelector("summary"))?.focus();
    } catch (failure) {
      said.textContent = `后面的课程没有取到：${failureWords(failure)}`;
    } finally {
      asking = false;
    }
  });
  return [said, button];
}

fetchedPage(show, "登记册里没有这家培训机构");
