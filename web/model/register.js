import { byKey } from "./by-key.js";
import { calledNames } from "./called-names.js";
import { conflictGroups } from "./conflicts.js";
import { currentCode } from "./current-code.js";
import { chineseDays } from "./dates.js";
import { editionInForce } from "./left-organizations.js";
import { allLevels, LEVELS, missingLevels } from "./levels.js";
import { majorGroups } from "./major-groups.js";
import { planRows } from "./plan-rows.js";
import * as snapshot from "./snapshot.js";
import { trackNotes, tracks } from "./tracks.js";

/** Everything the pages show, formed from the snapshot once a build. */

const { occupations: vocabulary, organizations: shortNames } = snapshot.searchVocabulary;

/** @param {string} code */
const titlesOf = (code) => vocabulary.nodes.find((it) => it.code === code)?.alternativeTitles ?? [];

/** @param {string} id */
const shortNamesOf = (id) => shortNames.nodes.find((it) => it.id === id)?.alternativeTitles ?? [];

const edition = inForce();
const documents = snapshot.sources.sourceDocuments;
const round = newestRound();
const occupationByCode = new Map(snapshot.occupations.occupations.nodes.map((o) => [o.code, o]));

const items = snapshot.catalogue.catalogueItems.nodes.map((item) => {
  const current = changedCode(item.occupation.code);
  return {
    ...item,
    current,
  };
});

const organizations = snapshot.organizations.organizations.nodes.map((organization) => ({
  ...organization,
  called: calledNames(shortNamesOf(organization.id)),
  levels: allLevels(organization.items),
  occupationCount: new Set(organization.items.map((item) => item.occupation.code)).size,
  itemNames: [...new Set(organization.items.map((item) => item.occupation.name))],
  plans: organization.plans.map((plan) => ({ ...plan, rows: planRows(plan, organization.items) })),
}));

const selectionItems = round.items.nodes;

const occupations = snapshot.occupations.occupations.nodes.map((occupation) => {
  const current = currentCode(occupation.currentCode);
  const levels = allLevels(occupation.items);
  return {
    ...occupation,
    current,
    levels,
    gaps: missingLevels(levels),
    assessed: occupation.items.length > 0,
    organizations: [...new Map(occupation.items.map((i) => [i.organization.id, i.organization])).values()],
    steps: LEVELS.map((level, place) => ({ level, offers: offers(occupation.ladder[place]?.items ?? []) })),
    plans: plansFor(occupation.code),
    tracks: tracks(occupation.items),
    trackNotes: trackNotes(occupation.items),
    spread: tracks(occupation.items).every((track) => track.levels.length < levels.length) && levels.length > 0,
    selectionLevels: allLevels(occupation.selectionItems),
    selectionTracks: tracks(occupation.selectionItems),
    selectionNotes: trackNotes(occupation.selectionItems),
    called: calledNames(titlesOf(occupation.code)),
  };
});

export const register = {
  levels: LEVELS.map((level) => ({
    ...level,
    itemCount: items.filter((item) => item.levels.includes(level.id)).length,
  })),
  edition,
  round: {
    ...round,
    items: selectionItems,
    assessedItems: selectionItems.filter(({ name }) => items.some((item) => item.name === name)).length,
  },
  items,
  organizations,
  occupations,
  assessedCount: occupations.filter((occupation) => occupation.assessed).length,
  majorGroups: majorGroups(occupations, items),
  documents,
  documentById: Object.fromEntries(documents.map((document) => [document.id, document])),
  conflicts: snapshot.sources.sourceConflicts,
  conflictGroups,
  holidays: snapshot.sources.publicHolidays.map(({ from, to, kind }) => ({
    kind,
    days: chineseDays(from === to ? [from] : [from, to]),
  })),
  holidaySource: snapshot.sources.publicHolidays[0]?.citation.document.id,
  rulesByTopic: byKey(edition.rules, (rule) => rule.topic),
  linksByKind: byKey(edition.links, (link) => link.kind),
  version: snapshot.sources.dataVersion,
};

function inForce() {
  const found = editionInForce(snapshot.catalogue.catalogueEditions, snapshot.catalogue.catalogueItems.nodes);
  if (found === undefined) throw new Error("The snapshot holds no edition of the catalogue.");
  return found;
}

function newestRound() {
  const newest = snapshot.selectionRounds.selectionRounds[0];
  if (newest === undefined) throw new Error("The snapshot holds no selection round.");
  return newest;
}

/** @param {string} code */
function changedCode(code) {
  const current = occupationByCode.get(code)?.currentCode ?? null;
  return current === null || current.change === "UNCHANGED" ? null : current;
}

/**
 * Who assesses a level: each organization once, with the work types it assesses.
 *
 * @param {readonly { workType: string | null, organization: { id: string, name: string } }[]} ladderItems
 */
function offers(ladderItems) {
  const byId = new Map(ladderItems.map(({ organization }) => [organization.id, organization]));
  return [...byId.values()].map((organization) => ({
    organization,
    workTypes: ladderItems.filter((i) => i.organization.id === organization.id).map((i) => i.workType ?? "不分工种"),
  }));
}

/**
 * The yearly plans that hold an occupation, the newest first.
 *
 * @param {string} code
 */
function plansFor(code) {
  return organizations.flatMap((organization) =>
    organization.plans.flatMap(({ year, rows }) =>
      rows.flatMap((row) => (row.occupation.code === code ? [{ organization, year, levels: row.planLevels }] : [])),
    ),
  );
}
