import operation from "../../../schema/operations/site/AssessmentPlan.graphql";
import type { AssessmentPlanQuery, AssessmentPlanQueryVariables } from "../../generated/operations.ts";
import { api } from "../api";
import { fromApi } from "../api-origin";
import { element } from "../element";
import { fetchedPage } from "../fetched-page";
import { openTo } from "../folds";
import { shanghaiDay } from "../shanghai-day";

/** Organization and year. */
const ID = /^(.{1,50})-(\d{4})$/;

/** A plan that was published since the site was built. */
async function show(id: string) {
  const [, organization = "", year = ""] = ID.exec(id) ?? [];
  if (organization === "") return null;
  const variables: AssessmentPlanQueryVariables = { organization, year: Number(year) };
  const [{ assessmentPlan: plan }, { planView }] = await Promise.all([
    api.read<AssessmentPlanQuery>(operation, variables),
    import("./plan-view"),
  ]);
  if (plan === null) return null;
  const owner = plan.organization ?? plan.lastListing?.organization ?? null;
  const title = `${owner?.name ?? ""}${plan.year}年的评价计划`;
  // When it is in the page.
  setTimeout(openTo, 0, location.hash);
  return {
    title,
    content: [
      element(
        "span",
        { class: "govuk-caption-l" },
        owner === null
          ? "目录里没有这个机构"
          : element("a", { class: "govuk-link", href: `/organizations/${owner.id}/` }, owner.name),
      ),
      element("h1", { class: "govuk-heading-xl" }, `${plan.year}年的评价计划`),
      ...(plan.organization === null
        ? [
            element(
              "p",
              { class: "govuk-inset-text" },
              "现行目录里没有这个机构。这是它自己以前发布的计划，还办不办，请向机构问清。",
            ),
          ]
        : []),
      ...planView(plan, shanghaiDay(new Date())),
      element(
        "p",
        { class: "rows__more" },
        element("a", { class: "govuk-link", href: fromApi(`/plans/${plan.id}.xlsx`) }, "下载这个计划的表格（xlsx）"),
      ),
    ],
  };
}

fetchedPage(
  show,
  "登记册里没有这个计划",
  { href: "/rounds/", text: "看考试日历" },
  "机构可能撤回了它，网址也可能抄错了。",
);
