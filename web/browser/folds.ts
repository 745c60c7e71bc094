/**
 * Opens folded groups for links into them and for print. Current browsers do most of this themselves, but none opens a group when a
 * link leads to its own heading.
 */
export function openTo(hash: string): void {
  const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  let opened = false;
  for (let part = target?.closest("details"); part; part = part.parentElement?.closest("details")) {
    opened ||= !part.open;
    part.open = true;
  }
  if (opened) target?.scrollIntoView();
}

addEventListener("hashchange", () => openTo(location.hash));
// A link to where the reader is already changes no address.
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link !== null) openTo(link.hash);
});
openTo(location.hash);

let folded: HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>("details.fold:not([open])")];
  for (const part of folded) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of folded) part.open = false;
});

/** One button for all of them. */
const button = document.querySelector<HTMLButtonElement>("[data-unfold]");
button?.addEventListener("click", () => {
  const open = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(open));
  for (const part of document.querySelectorAll<HTMLDetailsElement>("details.fold")) part.open = open;
});
