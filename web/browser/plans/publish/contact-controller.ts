import { chineseDay } from "../../../model/dates.js";
import { askBeforeLeaving } from "../../ask-before-leaving";
import { FormView } from "../../checks/form-view";
import { element } from "../../element";
import { errorSummary } from "../../eligibility/fault-summary";
import { failureWords } from "../../failure-words";
import { keyFailure } from "../../file-failure";
import { button, buttons, plain } from "../../panels";
import { part } from "../../part";
import type { Owner, Statement } from "./contact";
import { contactOf, update } from "./contact";

const KEY_NEEDED = "权限是 plans:write 的，而且只能改自己机构的联系方式";

/** The fields with label, maximum length and example. */
const FIELDS = [
  { name: "phone", label: "电话", longest: 30, hint: "带区号，例如021-12345678" },
  { name: "address", label: "地址", longest: 100, hint: "" },
  { name: "hours", label: "办理时间", longest: 100, hint: "例如工作日9:00至16:00" },
  { name: "website", label: "网站", longest: 500, hint: "完整的网址" },
] as const;

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

  private fields({ id, name, contact }: Owner): HTMLElement[] {
    const form = element("form", { class: "check", method: "post", novalidate: "", autocomplete: "off" });
    const send = element("button", { type: "submit", class: "govuk-button" }, "更改联系方式");
    form.append(
      element("h3", { class: "govuk-heading-m", tabindex: "-1" }, name),
      plain(publisherOf(contact)),
      ...FIELDS.map((field) => input(field, contact?.[field.name] ?? "")),
      buttons(send),
    );
    const view = new FormView(form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send(id, contact?.version ?? 0, form, view);
    });
    return [form];
  }

  /** Sends the form. Sending it again has no further effect. */
  private async send(id: string, version: number, form: HTMLFormElement, view: FormView): Promise<void> {
    const key = this.key();
    if (key === null) return;
    const contact = statement(form);
    const work = async () => {
      const { contact: now, problems } = await update(key, id, version, contact);
      view.mark(problems.map(({ field, message }) => ({ id: place(field), message })));
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

  private refused(problems: readonly { field: string | null; message: string }[]): void {
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

/** Who has published it, and when. */
function publisherOf(contact: Owner["contact"]): string {
  if (contact === null) return "登记册还不知道这家机构怎样联系。";
  const { statedBy, verifiedOn } = contact.citation.document;
  const day = chineseDay(verifiedOn);
  return statedBy === "ORGANIZATION"
    ? `机构自己在${day}发布，现在是第 ${contact.version} 版。空着的读者看不到。`
    : `现在的印在来源文件里，登记册在${day}比对过。更改以后，写明是机构自己说的。`;
}

const place = (field: string | null): string => `contact-${(field ?? "").replace(/^contact\./, "")}`;

function input({ name, label, longest, hint }: (typeof FIELDS)[number], value: string): HTMLElement {
  const id = place(name);
  const control = element("input", {
    class: "govuk-input",
    id,
    name,
    type: "text",
    maxlength: String(longest),
    autocomplete: "off",
    ...(hint !== "" && { "aria-describedby": `${id}-hint` }),
  });
  control.value = value;
  return element(
    "div",
    { class: "govuk-form-group", id: `${id}-group`, "data-label": label },
    element("label", { class: "govuk-label govuk-label--s", for: id }, label),
    hint === "" ? null : element("div", { class: "govuk-hint", id: `${id}-hint` }, hint),
    control,
  );
}

/** Blank fields are left out. */
function statement(form: HTMLFormElement): Statement {
  const values = new FormData(form);
  const filled = FIELDS.map(({ name }) => [name, String(values.get(name) ?? "").trim()] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== ""));
}
