import operation from "../../../schema/operations/site/OrganizationPlans.graphql";
import type { OrganizationPlansQuery, OrganizationPlansQueryVariables } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { api } from "../api";
import { element } from "../element";

type Plan = NonNullable<OrganizationPlansQuery["organization"]>["plans"][number];

/**
 * What an organization has published since the page was built, marked with its day. What was built stays, also when the API does not
 * answer; see the macro newerPlans.
 */
async function tellOfNewerPlans(place: HTMLElement): Promise<void> {
  const { newerPlans = "{}", organization: id = "", one } = place.dataset;
  const built: Readonly<Record<string, number>> = JSON.parse(newerPlans);
  const variables: OrganizationPlansQueryVariables = { id };
  const { organization } = await api.read<OrganizationPlansQuery>(operation, variables);
  // Of one that the catalogue does not list any more nothing newer is told.
  if (organization === null) return;
  const { plans } = organization;
  const newer = plans.filter((plan) => plan.version !== built[plan.id] && (one === undefined || plan.id in built));
  const gone = Object.keys(built).filter((plan) => !plans.some((other) => other.id === plan));
  const words = [...newer.map((plan) => told(plan, plan.id in built)), ...gone.map(withdrawn)];
  if (words.length > 0) place.replaceChildren(...words.map((each) => element("p", { class: "fresh" }, ...each)));
}

function told({ id, year, statedOn }: Plan, known: boolean): (Node | string)[] {
  const day = chineseDay(statedOn);
  return [
    known ? `机构在${day}改过${year}年的计划，这里是以前的。` : `机构在${day}发布了${year}年的计划，这里还没有。`,
    element("a", { class: "govuk-link", href: `/organizations/plan/?id=${id}` }, `看${year}年的计划`),
  ];
}

const withdrawn = (id: string): string[] => [`${id.slice(id.lastIndexOf("-") + 1)}年的计划已经撤回，这里是以前的。`];

for (const place of document.querySelectorAll<HTMLElement>("[data-newer-plans]")) {
  tellOfNewerPlans(place).catch(() => undefined);
}
