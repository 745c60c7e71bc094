import { ticksWords } from "./ticks-words";

/** Counts the ticks of a list for the line above it. Nothing is stored except in the boxes themselves. */
for (const list of document.querySelectorAll("[data-checklist]")) {
  const line = list.previousElementSibling;
  if (!(line instanceof HTMLElement)) continue;
  const boxes = [...list.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    line.textContent = ticksWords(ticked, boxes.length, line.dataset.unit ?? "", line.dataset.done ?? "");
    for (const box of boxes) box.closest("label")?.classList.toggle("tick--done", box.checked);
  };
  // Some browsers restore ticks after a reload.
  for (const box of boxes) box.checked = false;
  list.addEventListener("change", show);
  show();
}
