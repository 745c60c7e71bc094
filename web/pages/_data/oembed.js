import { sourceProviders } from "../../model/courses.js";
import { register } from "../../model/register.js";
import { embedPath } from "../../model/snippet.js";
import { WIDGETS } from "../../model/widgets.js";
import site from "./site.js";

/**
 * oEmbed of the pages that a widget can stand for, by the page's address: what a school pastes a link to becomes the widget
 * in a frame. Files, because all that can be asked for is known at build.
 */
const [courses, ladder] = WIDGETS;
if (courses === undefined || ladder === undefined) throw new Error("There are no widgets.");

/**
 * @param {string} page
 * @param {string} title
 * @param {import("../../model/widgets.js").Widget} widget
 * @param {import("../../model/snippet.js").Choice} choice
 */
function entry(page, title, widget, choice) {
  const src = site.origin + embedPath(widget, choice);
  return {
    page,
    path: `/oembed${page.slice(0, -1)}.json`,
    answer: {
      version: "1.0",
      type: "rich",
      title,
      provider_name: site.name,
      provider_url: `${site.origin}/`,
      width: 640,
      height: widget.height,
      html: `<iframe src="${src.replaceAll("&", "&amp;")}" title="${title}" width="640" height="${widget.height}" loading="lazy"></iframe>`,
    },
  };
}

export default [
  ...register.occupations.map(({ code, name }) =>
    entry(`/occupations/${code}/`, `${name}的等级阶梯`, ladder, { occupation: code }),
  ),
  ...sourceProviders.map(({ id, path, name }) => entry(path, `${name}的课程`, courses, { school: id })),
];
