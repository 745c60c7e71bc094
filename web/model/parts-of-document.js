/**
 * The passages of a source document by the part of it in which they stand: what opens and closes it, its numbered parts, its annexes.
 *
 * @template {{ number: number, place: string }} Passage
 * @param {Passage[]} passages
 * @returns {{ id: string, name: string, passages: Passage[] }[]}
 */
export function partsOf(passages) {
  /** @type {Map<string, Passage[]>} */
  const parts = new Map();
  for (const passage of passages) {
    const name = partOf(passage.place);
    parts.set(name, [...(parts.get(name) ?? []), passage]);
  }
  return [...parts]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([name, passages], place) => ({ id: `part-${place + 1}`, name, passages }));
}

const FRAME = "标题、引言和落款";

/** An annex and a quoted heading are followed by a space; a numbered part by what is numbered in it. @param {string} place */
function partOf(place) {
  const [part] = /^第[一二三四五六七八九十]+部分/.exec(place) ?? /^(附件\d*|“.+?”)(?= |$)/.exec(place) ?? [];
  return part ?? FRAME;
}

/** @param {string} name */
const rank = (name) => (name === FRAME ? 0 : name.startsWith("附件") ? 2 : 1);
