/**
 * What one page hands to the next. It stands in no address of a page, so neither in what is shared, and is taken once.
 */
export interface Handed {
  certificate: { lookup: object; purpose: string | null };
  receipt: string;
}

const kept: Partial<Handed> = {};

export function hand<Kind extends keyof Handed>(kind: Kind, what: Handed[Kind]): void {
  kept[kind] = what;
}

export function take<Kind extends keyof Handed>(kind: Kind): Handed[Kind] | null {
  const what = kept[kind] ?? null;
  delete kept[kind];
  return what;
}
