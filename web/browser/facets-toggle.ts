/** On a phone the facets are folded away behind a button; wider screens always show them (styles/_filters.scss). */
export function facetsToggle(form: HTMLFormElement): (chosen: number) => void {
  const toggle = form.querySelector<HTMLButtonElement>("[data-toggle]");
  const count = form.querySelector("[data-toggle-count]");
  const unfold = (open: boolean) => {
    toggle?.setAttribute("aria-expanded", String(open));
    form.classList.toggle("filters--open", open);
  };
  toggle?.addEventListener("click", () => unfold(toggle.getAttribute("aria-expanded") !== "true"));
  form.querySelector("[data-done]")?.addEventListener("click", () => {
    unfold(false);
    document.getElementById("results")?.focus();
  });
  return (chosen) => {
    if (count !== null) count.textContent = chosen === 0 ? "" : `（${chosen}）`;
  };
}
