import { LEVELS } from "./levels.js";

/**
 * The years between the levels according to the rules: with the certificate of the level below, and with work alone.
 *
 * @import { SkillLevel } from "../generated/operations.ts"
 * @typedef {import("./rule-sets.js").RuleSet["levels"][number]["routes"][number]} Route
 * @typedef {{ years: number, route: Route }} Way one that asks for years of work; 0 when it asks for none
 * @typedef {{
 *   level: (typeof LEVELS)[number], below: (typeof LEVELS)[number] | null, after: Way | null, alone: Way | null, others: number,
 *   begins: number
 * }} Step `begins` is after how many years of work since the lowest level one comes to it, one certificate after the other
 */

/**
 * @param {readonly { level: SkillLevel | null, routes: Route[] }[]} levels of a rule set
 * @returns {{ steps: Step[], years: number }} the levels, the lowest first, and the years of the whole way
 */
export function careerPath(levels) {
  let years = 0;
  const steps = LEVELS.flatMap((level, place) => {
    const routes = levels.find(({ level: id }) => id === level.id)?.routes;
    if (routes === undefined) return [];
    const below = LEVELS[place - 1] ?? null;
    const after = below === null ? null : shortest(routes, (route) => yearsAfter(route, below.id));
    const alone = shortest(routes, yearsAlone);
    const ways = [after, alone].filter((way) => way !== null);
    const step = { level, below, after, alone, others: routes.length - ways.length, begins: years };
    years += after?.years ?? 0;
    return [step];
  });
  return { steps, years };
}

/**
 * @param {readonly Route[]} routes
 * @param {(route: Route) => number | null} yearsOf null where the route asks for something else
 * @returns {Way | null}
 */
function shortest(routes, yearsOf) {
  /** @type {Way[]} */
  const ways = routes.flatMap((route) => {
    const years = yearsOf(route);
    return years === null ? [] : [{ years, route }];
  });
  return ways.sort((one, other) => one.years - other.years)[0] ?? null;
}

/** The years of work after a certificate, when nothing is asked but both. @param {Route} route @param {SkillLevel} below */
function yearsAfter({ requirements }, below) {
  const [certificate, work] = requirements;
  return requirements.length === 2 &&
    certificate !== undefined &&
    "heldYears" in certificate &&
    certificate.level === below &&
    work !== undefined &&
    "years" in work &&
    work.afterCertificate === below
    ? work.years
    : null;
}

/** The years of work when nothing else is asked. @param {Route} route */
function yearsAlone({ requirements }) {
  const [work] = requirements;
  if (requirements.length !== 1 || work === undefined) return null;
  if ("years" in work) return work.afterCertificate === null && work.afterTitle === null ? work.years : null;
  return work.kind === "CURRENT_WORK" ? 0 : null;
}
