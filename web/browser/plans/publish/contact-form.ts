import { chineseDay } from "../../../model/dates.js";
import { FormView } from "../../checks/form-view";
import { element } from "../../element";
import { buttons, plain } from "../../panels";
import type { Outcome, Owner, Statement } from "./contact";

/** The fields with label, maximum length and example. */
const FIELDS = [
  { name: "phone", label: "电话", longest: 30, hint: "带区号，例如021-12345678" },
  { name: "address", label: "地址", longest: 100, hint: "" },
  { name: "hours", label: "窗口办理时间", longest: 100, hint: "例如工作日9:00至16:00" },
  { name: "website", label: "网站", longest: 500, hint: "完整的网址" },
] as const;

/** The form for an organization's contact details, filled with those that are known. */
export class ContactForm {
  readonly element = element("form", { class: "check", method: "post", novalidate: "", autocomplete: "off" });
  private readonly view: FormView;

  constructor({ name, contact }: Owner) {
    const send = element("button", { type: "submit", class: "govuk-button" }, "更改联系方式");
    this.element.append(
      element("h3", { class: "govuk-heading-m", tabindex: "-1" }, name),
      plain(publisherOf(contact)),
      ...FIELDS.map((field) => input(field, contact?.[field.name] ?? "")),
      buttons(send),
    );
    this.view = new FormView(this.element);
  }

  /** What is filled in. Blank fields are left out. */
  statement(): Statement {
    const values = new FormData(this.element);
    const filled = FIELDS.map(({ name }) => [name, String(values.get(name) ?? "").trim()] as const);
    return Object.fromEntries(filled.filter(([, value]) => value !== ""));
  }

  /** Marks the fields that must change. */
  mark(problems: Outcome["problems"]): void {
    this.view.mark(problems.map(({ field, message }) => ({ id: place(field), message })));
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
