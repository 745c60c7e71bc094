import { allLevels, LEVELS } from "./levels.js";
import { register } from "./register.js";

/**
 * The middle groups (中类) with assessed occupations, each with a matrix of organizations by levels.
 *
 * @typedef {(typeof register.occupations)[number]} Occupation
 */
export const occupationGroups = groups();

function groups() {
  const byCode = new Map(register.occupations.map(({ middleGroup }) => [middleGroup.code, middleGroup]));
  return [...byCode.values()]
    .sort((one, other) => one.code.localeCompare(other.code))
    .flatMap((group) => {
      const own = register.occupations.filter(({ middleGroup }) => middleGroup.code === group.code);
      const assessed = own.filter(({ assessed: is }) => is);
      return assessed.length === 0 ? [] : [shown(group, own, assessed)];
    });
}

/** @param {Occupation["middleGroup"]} group @param {Occupation[]} own @param {Occupation[]} assessed */
function shown(group, own, assessed) {
  const items = assessed.flatMap((occupation) => occupation.items.map((item) => ({ ...item, occupation })));
  const organizations = [...new Map(items.map(({ organization }) => [organization.id, organization])).values()];
  return {
    ...group,
    url: `/occupations/groups/${group.code}/`,
    assessed,
    notAssessed: own.filter((occupation) => !occupation.assessed),
    itemCount: items.length,
    levels: allLevels(items),
    counts: LEVELS.map(
      ({ id }) => new Set(items.flatMap((item) => (item.levels.includes(id) ? [item.organization.id] : []))).size,
    ),
    organizations: organizations.map((organization) => ({
      ...organization,
      items: items.filter((item) => item.organization.id === organization.id),
    })),
  };
}
