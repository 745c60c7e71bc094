import type { ListState, Offered } from "./list-state";

type Choice = { name: string; value: string; label: string; set(chosen: boolean): void; chosen(): boolean };

/** The values that a field other than the search text accepts, by its `data-takes`. */
export const TAKEN: Readonly<Record<string, RegExp>> = { day: /^\d{4}-\d{2}-\d{2}$/ };

/** The controls above a list: a text field to search, if it can be searched, and any check boxes, selects and fields to type in. */
export class FilterForm {
  readonly #form: HTMLFormElement;
  readonly #text: HTMLInputElement | null;
  readonly #choices: Choice[];
  readonly #fields: HTMLInputElement[];

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#text = form.querySelector<HTMLInputElement>("input[name=q]");
    this.#choices = [...boxes(form), ...options(form)];
    this.#fields = [...form.querySelectorAll<HTMLInputElement>("input[data-takes]")];
  }

  get offered(): Offered {
    const offered = new Map<string, string[] | RegExp>(this.#fields.map((field) => [field.name, takenBy(field)]));
    const values = new Map<string, string[]>();
    for (const { name, value } of this.#choices) values.set(name, [...(values.get(name) ?? []), value]);
    for (const [name, all] of values) offered.set(name, all);
    return offered;
  }

  read(): ListState {
    const choices = new Map<string, string[]>();
    for (const choice of this.#choices) {
      if (choice.chosen()) choices.set(choice.name, [...(choices.get(choice.name) ?? []), choice.value]);
    }
    for (const field of this.#fields) {
      const value = field.value.trim();
      if (takenBy(field).test(value)) choices.set(field.name, [value]);
    }
    return { text: this.#text?.value ?? "", choices };
  }

  write(state: ListState): void {
    if (this.#text !== null && this.#text.value.trim() !== state.text) this.#text.value = state.text;
    for (const choice of this.#choices) {
      choice.set(state.choices.get(choice.name)?.includes(choice.value) ?? false);
    }
    for (const field of this.#fields) {
      const [value = ""] = state.choices.get(field.name) ?? [];
      if (field.value.trim() !== value) field.value = value;
    }
  }

  label(name: string, value: string): string {
    const field = this.#fields.find((candidate) => candidate.name === name);
    if (field !== undefined) return `${field.dataset.label ?? ""}${value}`;
    return this.#choices.find((choice) => choice.name === name && choice.value === value)?.label ?? value;
  }

  /** The field to type in, or what comes first where there is none. */
  focusText(): void {
    (this.#text ?? this.#form.querySelector<HTMLElement>("input, select"))?.focus();
  }
}

function takenBy(field: HTMLInputElement): RegExp {
  const pattern = TAKEN[field.dataset.takes ?? ""];
  if (pattern === undefined) throw new Error(`The data-takes of ${field.name} is not in TAKEN.`);
  return pattern;
}

function boxes(form: HTMLFormElement): Choice[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].map((box) => ({
    name: box.name,
    value: box.value,
    label: box.dataset.label ?? box.value,
    chosen: () => box.checked,
    set: (chosen) => {
      box.checked = chosen;
    },
  }));
}

/** The first option of each select is "all" and has no value. */
function options(form: HTMLFormElement): Choice[] {
  return [...form.querySelectorAll("select")].flatMap((select) =>
    [...select.options]
      .filter((option) => option.value !== "")
      .map((option) => ({
        name: select.name,
        value: option.value,
        label: option.text,
        chosen: () => option.selected,
        set: (chosen: boolean) => {
          if (chosen) option.selected = true;
          else if (option.selected) select.selectedIndex = 0;
        },
      })),
  );
}
