import { readFileSync } from "node:fs";

/** For tests: the names of the controls by which a page filters its list, aside from the text that is searched for. */
export function controlsOf(page: string): string[] {
  const template = readFileSync(new URL(`../pages/${page}`, import.meta.url), "utf8");
  const names = [...template.matchAll(/\bboxes\("(\w+)"|<(?:input|select) [^>]*\bname="(\w+)"/g)];
  if (names.length === 0) throw new Error(`No control is found in ${page}.`);
  return [...new Set(names.map(([, boxes, control]) => boxes ?? control ?? ""))];
}
