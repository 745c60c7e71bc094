import operation from "../../../schema/operations/site/OrganizationPlans.graphql";
import type { OrganizationPlansQuery, OrganizationPlansQueryVariables } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { api } from "../api";
import { element } from "../element";

type Organization = NonNullable<OrganizationPlansQuery["organization"]>;
type Plan = Organization["plans"][number];

/**
 * What an organization has published since the page was built, marked with its day. What was built stays, also when the API does not
 * answer; see the macro newerPlans.
 */
async function tellOfNewerPlans(place: HTMLElement): Promise<void> {
  const { newerPlans = "{}", organization: id = "", one, contact } = place.dataset;
  const built: Readonly<Record<string, number>> = JSON.parse(newerPlans);
  const years = Object.keys(built).map(yearOf);
  const variables: OrganizationPlansQueryVariables = { id };
  const { organization } = await api.read<OrganizationPlansQuery>(operation, variables);
  // For an organization that the catalogue no longer lists, nothing newer is shown.
  if (organization === null) return;
  // The year identifies the plan, because the organization may have a new id since.
  const version = ({ year }: Plan) => Object.entries(built).find(([plan]) => yearOf(plan) === year)?.[1];
  const { plans } = organization;
  const newer = plans.filter(
    (plan) => plan.version !== version(plan) && (one === undefined || years.includes(plan.year)),
  );
  const gone = years.filter((year) => !plans.some((plan) => plan.year === year));
  const words = [
    ...newer.map((plan) => told(plan, years.includes(plan.year))),
    ...gone.map(withdrawn),
    ...(contact === undefined ? [] : newContact(organization.contact, Number(contact))),
  ];
  if (words.length > 0) place.replaceChildren(...words.map((each) => element("p", { class: "fresh" }, ...each)));
}

function told({ id, year, statedOn }: Plan, known: boolean): (Node | string)[] {
  const day = chineseDay(statedOn);
  return [
    known ? `机构在${day}改过${year}年的计划，这里是以前的。` : `机构在${day}发布了${year}年的计划，这里还没有。`,
    element("a", { class: "govuk-link", href: `/organizations/plan/?id=${id}` }, `看${year}年的计划`),
  ];
}

/** The year in the id of a plan. */
const yearOf = (plan: string): number => Number(plan.slice(plan.lastIndexOf("-") + 1));

const withdrawn = (year: number): string[] => [`${year}年的计划已经撤回，这里是以前的。`];

/** How it is reached, in one sentence, when it was said otherwise since. */
function newContact(contact: Organization["contact"], built: number): (Node | string)[][] {
  if (contact === null || contact.version === built) return [];
  const { phone, address, hours, website } = contact;
  const day = chineseDay(contact.citation.document.verifiedOn);
  const parts = [phone && `电话${phone}`, address && `地址${address}`, hours && `窗口办理时间${hours}`, website];
  return [[`机构在${day}改过联系方式：${parts.filter(Boolean).join("；")}。`]];
}

for (const place of document.querySelectorAll<HTMLElement>("[data-newer-plans]")) {
  tellOfNewerPlans(place).catch(() => undefined);
}
