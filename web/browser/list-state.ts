import { isPersonal } from "./personal-number";

/**
 * What a list is filtered by. It lives in the address: `?q=chayi&level=4&level=3`. A page keeps what its form offers and
 * ignores the rest, so that an old or mistyped address still opens.
 */
export interface ListState {
  text: string;
  /** Chosen values by the name of the control, in the order of the form. Never an empty list. */
  choices: ReadonlyMap<string, readonly string[]>;
}

/** The values a form offers, by the name of the control; for a field to type in, the form of what it takes. */
export type Offered = ReadonlyMap<string, readonly string[] | RegExp>;

const MAX_TEXT = 100;

export function readState(query: string, offered: Offered): ListState {
  const parameters = new URLSearchParams(query);
  const choices = new Map<string, string[]>();
  for (const [name, values] of offered) {
    const given = parameters.getAll(name);
    const known =
      values instanceof RegExp
        ? given.slice(0, 1).filter((value) => values.test(value))
        : values.filter((value) => given.includes(value));
    if (known.length > 0) choices.set(name, known);
  }
  return { text: (parameters.get("q") ?? "").slice(0, MAX_TEXT), choices };
}

/** The address part of a state, with `?`; empty when nothing is chosen. A number that is somebody's own stays out of it. */
export function writeState(state: ListState): string {
  const parameters = new URLSearchParams();
  const text = state.text.trim();
  if (text !== "" && !isPersonal(text)) parameters.set("q", text);
  for (const [name, values] of state.choices) {
    for (const value of values) parameters.append(name, value);
  }
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

export function withoutChoice(state: ListState, name: string, value: string): ListState {
  const choices = new Map(state.choices);
  const left = (choices.get(name) ?? []).filter((chosen) => chosen !== value);
  if (left.length > 0) choices.set(name, left);
  else choices.delete(name);
  return { ...state, choices };
}
