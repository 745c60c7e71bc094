import type { PropertyDeclarations, PropertyValues, TemplateResult } from "lit";
import { html } from "lit";
import { NoAnswer } from "../client/client";
import { api } from "./origin";
import { Widget } from "./widget";

/** What a widget asks the API. */
export interface Question {
  operation: string;
  variables: object;
}

/** A widget that shows one answer of the API. The child link stands there until it comes, and when it does not come. */
export abstract class ReadingWidget<Data> extends Widget {
  static override properties: PropertyDeclarations = { data: { attribute: false, state: true } };

  declare data: Data | null;

  private asked = 0;

  constructor() {
    super();
    this.data = null;
  }

  /** Null when an attribute is missing or wrong. */
  protected abstract question(): Question | null;

  protected abstract shown(data: Data): TemplateResult;

  /** Put back into a page without an answer, because it failed or never came, it asks again. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.data === null) this.load();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if ([...changed.keys()].some((name) => name !== "data")) this.load();
  }

  /** Only the answer to the last question counts. */
  private async load(): Promise<void> {
    const number = ++this.asked;
    try {
      const question = this.question();
      if (question === null) throw new NoAnswer("BAD_REQUEST");
      const data = await api.read<Data>(question.operation, question.variables);
      if (number !== this.asked) return;
      this.data = this.checked(data);
      await this.updateComplete;
      this.tellAnswer();
    } catch (failure) {
      if (number !== this.asked) return;
      this.data = null;
      this.tellFailure(failure);
    }
  }

  /** @throws NoAnswer when the register does not have what was asked for */
  protected checked(data: Data): Data {
    return data;
  }

  override render(): TemplateResult {
    return this.data === null ? html`<slot></slot>` : this.shown(this.data);
  }
}
