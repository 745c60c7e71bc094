import type { ListState, Offered } from "./list-state";

type Choice = { name: string; value: string; label: string; set(chosen: boolean): void; chosen(): boolean };

/** The controls above a list: one text field, and any check boxes and selects. */
export class FilterForm {
  readonly #text: HTMLInputElement;
  readonly #choices: Choice[];

  constructor(form: HTMLFormElement) {
    const text = form.querySelector<HTMLInputElement>("input[name=q]");
    if (text === null) throw new Error("The filter form has no text field.");
    this.#text = text;
    this.#choices = [...boxes(form), ...options(form)];
  }

  get offered(): Offered {
    const offered = new Map<string, string[]>();
    for (const { name, value } of this.#choices) offered.set(name, [...(offered.get(name) ?? []), value]);
    return offered;
  }

  read(): ListState {
    const choices = new Map<string, string[]>();
    for (const choice of this.#choices) {
      if (choice.chosen()) choices.set(choice.name, [...(choices.get(choice.name) ?? []), choice.value]);
    }
    return { text: this.#text.value, choices };
  }

  write(state: ListState): void {
    if (this.#text.value.trim() !== state.text) this.#text.value = state.text;
    for (const choice of this.#choices) {
      choice.set(state.choices.get(choice.name)?.includes(choice.value) ?? false);
    }
  }

  label(name: string, value: string): string {
    return this.#choices.find((choice) => choice.name === name && choice.value === value)?.label ?? value;
  }

  focusText(): void {
    this.#text.focus();
  }
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
