import { daysBetween } from "../shanghai-day";

/** Draws the line of today into the picture of a year, when today lies in it; see the macro yearChart. */
export function drawToday(picture: HTMLElement, today: string): void {
  const line = picture.querySelector("[data-today-line]");
  const key = picture.querySelector<HTMLElement>("[data-today-key]");
  const x = daysBetween(`${picture.dataset.year}-01-01`, today) + 0.5;
  if (line === null || key === null || x < 0 || x > Number(picture.dataset.days)) return;
  line.setAttribute("x1", String(x));
  line.setAttribute("x2", String(x));
  line.removeAttribute("visibility");
  key.hidden = false;
}
