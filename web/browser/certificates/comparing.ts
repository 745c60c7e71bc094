import { Reader } from "../checks/form";
import { FormView } from "../checks/form-view";
import { element } from "../element";
import { part } from "../part";
import { shanghaiDay } from "../shanghai-day";
import type { Facts } from "./receipt";
import { isFor, placeOf } from "./receipt";
import type { ReceiptClaims } from "./receipt-claims";

/** Compares facts that the reader knows with a receipt, which contains only their hashes. This happens entirely in the browser. */
export class Comparing {
  private readonly form: HTMLFormElement;
  private readonly view: FormView;
  private readonly said: HTMLElement;
  private claims: ReceiptClaims | null = null;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.view = new FormView(form);
    this.said = part("said", form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.compare();
    });
    form.addEventListener("input", () => this.said.replaceChildren());
  }

  /** Offers the comparison that this receipt allows; null offers none. */
  offer(claims: ReceiptClaims | null): void {
    this.claims = claims;
    this.view.clear();
    this.said.replaceChildren();
    this.form.hidden = claims === null;
    for (const group of this.form.querySelectorAll<HTMLElement>("[data-asked]")) {
      group.hidden = !group.dataset.asked?.split(" ").includes(claims?.asked.by ?? "");
    }
  }

  private async compare(): Promise<void> {
    const { claims } = this;
    if (claims === null) return;
    const reader = new Reader(this.view.values(), (id) => this.view.label(id), shanghaiDay(new Date()));
    const number = reader.optionalText("compare-number");
    const facts = read(claims.asked.by, reader);
    if (number === "" && facts === null && reader.faults.length === 0) {
      reader.faults.push({ id: "compare-number", message: "请至少填一样" });
    }
    this.view.mark(reader.faults);
    const first = reader.faults[0];
    if (first !== undefined) return this.view.focus(first.id);
    const lines = [
      number === "" ? null : await numberLine(claims, number),
      facts === null ? null : factsLine(facts, await isFor(claims, facts)),
    ];
    // The receipt was replaced or removed meanwhile.
    if (claims !== this.claims) return;
    this.said.replaceChildren(...lines.filter((line) => line !== null));
  }
}

/** The required facts as the reader gives them; null when they are missing. */
function read(by: Facts["by"], reader: Reader): Facts | null {
  const name = reader.optionalText("compare-name");
  if (by === "ByShareCode") {
    const code = reader.optionalText("compare-code");
    return code === "" ? null : { by, code };
  }
  if (by === "ByNumber") {
    return name === "" ? null : { by, number: reader.text("compare-number"), name };
  }
  const document = reader.optionalText("compare-document");
  if (name === "" && document === "") return null;
  return {
    by,
    type: reader.choice("compare-type"),
    number: reader.text("compare-document"),
    name: reader.text("compare-name"),
  };
}

async function numberLine(claims: ReceiptClaims, number: string): Promise<HTMLElement> {
  const place = await placeOf(claims, number);
  if (place < 0) return line(false, "证书编号对不上：回执里没有这个编号的证书。");
  const which = claims.certificates.length === 1 ? "就是回执里的那一本" : `是回执里的第 ${place + 1} 本`;
  return line(true, `证书编号对得上，${which}。`);
}

const CALLED = { ByNumber: "编号和姓名", ByIdentity: "证件和姓名", ByShareCode: "分享码" };

function factsLine({ by }: Facts, same: boolean): HTMLElement {
  return same
    ? line(true, `${CALLED[by]}对得上，回执就是查它们出的。`)
    : line(false, `${CALLED[by]}对不上，回执不是查它们出的。`);
}

function line(same: boolean, words: string): HTMLElement {
  const mark = element("span", { class: `verdict verdict--${same ? "met" : "not-met"}` }, same ? "对得上" : "对不上");
  return element("p", {}, mark, " ", words);
}
