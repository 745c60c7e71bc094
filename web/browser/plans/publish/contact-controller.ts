import { askBeforeLeaving } from "../../ask-before-leaving";
import { element } from "../../element";
import { errorSummary } from "../../eligibility/fault-summary";
import { failureWords } from "../../failure-words";
import { keyFailure } from "../../file-failure";
import { button, plain } from "../../panels";
import { part } from "../../part";
import type { Outcome, Owner } from "./contact";
import { contactOf, update } from "./contact";
import { ContactForm } from "./contact-form";

const KEY_NEEDED = "权限是 plans:write 的，而且只能改自己机构的联系方式";

/** Shows and changes the organization's contact details. */
export class ContactController {
  private readonly form = part<HTMLFormElement>("contact");
  private readonly place = part("contact-answer");
  private readonly organization: HTMLSelectElement = part("contact-organization", this.form);
  private readonly key: () => string | null;
  private underWay = false;

  /** @param key gives the key, and tells what is wrong when there is none */
  constructor(key: () => string | null) {
    this.key = key;
    this.form.addEventListener("submit", () => void this.look());
    askBeforeLeaving(() => this.underWay);
  }

  /** Sets the organization for the next request. */
  name(organization: string): void {
    this.organization.value = organization;
  }

  clear(): void {
    this.form.reset();
    this.place.replaceChildren();
  }

  private async look(): Promise<void> {
    await this.once("正在查询…", async () => {
      const owner = await contactOf(this.organization.value);
      this.place.replaceChildren(...(owner === null ? [plain("现行目录里没有这个机构。")] : this.fields(owner)));
    });
  }

  /** A second click while an answer is under way does nothing. What is typed in stays when there is none. */
  private async once(words: string, work: () => Promise<void>, failed = ""): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    for (const old of this.place.querySelectorAll("[data-told], .govuk-error-summary")) old.remove();
    const message = element("div", { "data-told": "" }, element("p", { role: "status" }, words));
    this.place.append(message);
    try {
      await work();
      message.remove();
    } catch (failure) {
      const why = keyFailure(failure, KEY_NEEDED) ?? `${failureWords(failure)}${failed}`;
      const again = button("再试一次", () => void this.once(words, work, failed), true);
      const summary = errorSummary("操作没有完成", plain(why), again);
      message.replaceChildren(summary);
      summary.focus();
    } finally {
      this.underWay = false;
    }
  }

  private fields(owner: Owner): HTMLElement[] {
    const form = new ContactForm(owner);
    form.element.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send(owner, form);
    });
    return [form.element];
  }

  /** Sends the form. Sending it again has no further effect. */
  private async send({ id, contact }: Owner, form: ContactForm): Promise<void> {
    const key = this.key();
    if (key === null) return;
    const statement = form.statement();
    const work = async () => {
      const { contact: now, problems } = await update(key, id, contact?.version ?? 0, statement);
      form.mark(problems);
      if (problems.length > 0) {
        this.refused(problems);
        return;
      }
      const done = element(
        "p",
        { role: "status", tabindex: "-1" },
        `改好了，现在是第 ${now?.version ?? 1} 版，马上人人看得到。`,
      );
      const page = element("a", { class: "govuk-link", href: `/organizations/${id}/` }, "看机构的页面");
      this.place.replaceChildren(done, plain(page));
      done.focus();
    };
    await this.once("正在更改…", work, "可能已经改了；再试一次不会改两遍。");
  }

  private refused(problems: Outcome["problems"]): void {
    const items = problems.map(({ message }) => element("li", {}, message));
    const stale = problems.some(({ field }) => field === "expectedVersion");
    const summary = errorSummary(
      "没有更改",
      element("ul", { class: "govuk-list govuk-error-summary__list" }, ...items),
      stale ? button("看现在的", () => void this.look(), true) : null,
    );
    this.place.prepend(summary);
    summary.focus();
  }
}
