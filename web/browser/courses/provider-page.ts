import operation from "../../../schema/operations/site/TrainingProvider.graphql";
import type { TrainingProviderQuery } from "../../generated/operations.ts";
import { api } from "../api";
import { element } from "../element";
import { courseItems } from "./course-list";
import { fetchedPage } from "./fetched-page";

type Provider = NonNullable<TrainingProviderQuery["trainingProvider"]>;

/** A provider that publishes here, as pages/provider.njk shows one of the sources. */
async function show(id: string) {
  const { trainingProvider: provider } = await api.read<TrainingProviderQuery>(operation, { id });
  if (provider === null) return null;
  const { name, website, courses } = provider;
  const list = element("ol", { class: "courses" }, ...courseItems(courses.nodes));
  return {
    title: name,
    content: [
      element("span", { class: "govuk-caption-l" }, "培训机构"),
      element("h1", { class: "govuk-heading-xl" }, name),
      element("p", { class: "govuk-body-l" }, "这里是它办的培训；谁来评价，看每门课程的页面。"),
      ...(website === null
        ? []
        : [element("p", {}, "网站：", element("a", { class: "govuk-link", href: website, rel: "noopener" }, website))]),
      element(
        "h2",
        { class: "govuk-heading-l" },
        courses.totalCount === 0 ? "现在没有课程" : `它的 ${courses.totalCount} 门课程`,
      ),
      list,
      ...more(id, list, courses.pageInfo),
      element("p", { class: "source" }, "课程由培训机构自己发布并负责，登记册不核实。"),
    ],
  };
}

/** A button for the next page, as long as there is one. */
function more(id: string, list: HTMLElement, first: Provider["courses"]["pageInfo"]): HTMLElement[] {
  if (!first.hasNextPage) return [];
  let after = first.endCursor;
  const button = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, "再看一些");
  button.addEventListener("click", async () => {
    const known = list.childElementCount;
    try {
      const { trainingProvider: next } = await api.read<TrainingProviderQuery>(operation, { id, after });
      list.append(...courseItems(next?.courses.nodes ?? []));
      after = next?.courses.pageInfo.endCursor ?? null;
      button.hidden = !next?.courses.pageInfo.hasNextPage;
      list.children[known]?.querySelector("a")?.focus();
    } catch {
      button.textContent = "没有取到，再试一次";
    }
  });
  return [button];
}

fetchedPage(show, "登记册里没有这家培训机构");
