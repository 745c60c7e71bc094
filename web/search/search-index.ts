import type { SkillLevel } from "../generated/operations.ts";
import type { SearchIndexData } from "./index-data";
import type { Meaning } from "./meaning";
import { SearchCharacters } from "./search-character";
import type { SearchEntry, SearchField } from "./search-entry";
import { SearchText } from "./search-text";
import type { Sounds } from "./sounds";
import { Vocabulary } from "./vocabulary";

/** All that can be found, with its texts. */
export function readEntries(data: SearchIndexData, sounds: Sounds): SearchEntry[] {
  const fields = readFields(data, sounds);
  const all = (runs: readonly number[]) =>
    runs.flatMap((first, place) => (place % 2 === 0 ? fields.slice(first, first + (runs[place + 1] ?? 0)) : []));
  return data.entries.map(([type, id, own, related, levels, occupation, organization]) => ({
    type,
    id,
    own: all(own),
    related: all(related),
    levels: levels?.split("").map((level) => `LEVEL_${level}` as SkillLevel) ?? null,
    occupation,
    organization,
  }));
}

function readFields(data: SearchIndexData, sounds: Sounds): SearchField[] {
  const characters = new SearchCharacters(sounds);
  return data.fields.map((written): SearchField => {
    const [role, shown, pinyin] = typeof written === "string" ? (["alternativeTitle", written, 1] as const) : written;
    const fromStart = role === "code" || pinyin === 0;
    const readings = pinyin === 1 ? usualReadings(shown, sounds) : pinyin;
    const text = fromStart
      ? SearchText.fromStart(shown)
      : SearchText.of(shown, readings === 0 ? null : readings, characters);
    return { role, shown, text };
  });
}

function usualReadings(shown: string, sounds: Sounds): string {
  return [...shown.normalize("NFKC").toLowerCase()]
    .filter((character) => /[\p{L}\p{N}]/u.test(character))
    .map((character) => sounds.of(character)[0] ?? character)
    .join(" ");
}

/** All texts by which the entries of the lists are found, with the words that queries are made of. */
export function readVocabulary(data: SearchIndexData, entries: readonly SearchEntry[], sounds: Sounds): Vocabulary {
  const listed = entries.filter(({ type }) => type !== "Course");
  const texts = [...new Set(listed.flatMap(({ own }) => own.map(({ text }) => text)))];
  const meanings = Object.entries(data.words).flatMap(([meaning, words]) =>
    words.split(" ").map((word): [string, Meaning] => [word, meaning as Meaning]),
  );
  const simplified = data.simplified.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]);
  const uncovered = data.uncovered.map(([text, pinyin, nearest]) => ({ text, pinyin, nearest }));
  return new Vocabulary(texts, new Map(meanings), uncovered, new Map(simplified), sounds);
}
