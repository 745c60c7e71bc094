/** The part of a page that is marked with `data-<name>`, which the page's template must have. */
export function part<Kind extends HTMLElement>(name: string, root: ParentNode = document): Kind {
  const found = root.querySelector<Kind>(`[data-${name}]`);
  if (found === null) throw new Error(`The page has no part "${name}".`);
  return found;
}
