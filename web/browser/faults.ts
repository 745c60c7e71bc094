import { part } from "./part";

/** What is wrong, above the page's heading and in its title. */
export class Faults {
  private readonly place = part("faults");
  private readonly title = document.title;

  tell(summary: HTMLElement): void {
    this.place.replaceChildren(summary);
    document.title = `错误：${this.title}`;
    summary.focus();
  }

  clear(): void {
    this.place.replaceChildren();
    document.title = this.title;
  }
}
