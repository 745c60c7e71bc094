import type { publications } from "../../model/changes.js";
import { element } from "../element";

type Publication = ReturnType<typeof publications>[number];
type Shown = Publication["changes"][number];

/** What was published at once, as the macro `publication` of macros/changes.njk writes it. */
export function publicationView({ id, at, day, time, what, by, changes }: Publication): HTMLElement {
  return element(
    "article",
    { class: "publication", "aria-labelledby": id },
    element(
      "h3",
      { class: "govuk-heading-s publication__title", id },
      element("time", { datetime: at }, `${day} ${time}`),
      ` ${what}`,
    ),
    by === null ? null : element("p", { class: "publication__by quiet" }, by),
    element("ol", { class: "changes" }, ...changes.map(changeView)),
  );
}

function changeView({ kind, summary, before, after, links, source }: Shown): HTMLElement {
  const values = [value("原为", before), value("现为", after)].filter((part) => part !== null);
  const places = links.flatMap(({ href, text }, at) => [at === 0 ? null : "、", link(text, href)]);
  const cited = source === null ? [] : [`${links.length > 0 ? "；" : ""}出处：`, link(source.text, source.href)];
  return element(
    "li",
    { class: "change" },
    element("p", { class: "change__summary" }, element("span", { class: "change__kind" }, kind), ` ${summary}`),
    values.length === 0 ? null : element("dl", { class: "change__values" }, ...values),
    places.length + cited.length === 0 ? null : element("p", { class: "source" }, ...places, ...cited),
  );
}

function value(word: string, text: string | null): HTMLElement | null {
  return text === null ? null : element("div", {}, element("dt", {}, word), element("dd", {}, text));
}

const link = (text: string, href: string | null): HTMLElement | string =>
  href === null ? text : element("a", { class: "govuk-link", href }, text);
