// 查之前先核对：node check.mjs 名单。Node.js 18 以上，不用别的库。
import { readFile } from "node:fs/promises";

const rules = await (await fetch(`${process.env.REGISTER}/certificates/rules.json`)).json();
const { nameForm, numberForms, documentForms } = rules;
const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);
const fits = (form, text) => RegExp(`^(?:${form})$`).test(text);

function compact(text) {
  const visible = text.normalize("NFKC").replace(/[\p{Z}\p{Cc}\p{Cf}]/gu, "");
  return Array.from(visible, (c) => (Array.from(c.toUpperCase()).length === 1 ? c.toUpperCase() : c)).join("");
}

function name(typed) {
  const replaced = Array.from(typed, (c) => nameForm.replaced[c] ?? c).join("");
  const marks = /[\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
  const plain = compact(replaced.normalize("NFKD").replace(marks, "").normalize("NFKC"));
  const compared = Array.from(plain).filter((c) => !nameForm.dropped.includes(c));
  const good = /\p{L}/u.test(plain) && !plain.includes("\ufffd") && compared.length <= nameForm.longest;
  return good ? compared.join("") : "FORM";
}

function isDated(number) {
  const day = number.replace(/^.{6}(....)(..)(..).*$/, "$1-$2-$3");
  const date = new Date(`${day}T00:00:00Z`);
  return day >= "1900" && day <= today && !Number.isNaN(+date) && date.toISOString().startsWith(day);
}

function isChecked(number) {
  const sum = Array.from(number.slice(0, 17)).reduce((all, digit, i) => all + (2 ** (17 - i) % 11) * digit, 0);
  return "10X98765432"[sum % 11] === number[17];
}

function document(type, typed) {
  const number = compact(typed);
  const kinds = ["RESIDENT_IDENTITY_CARD", "RESIDENCE_PERMIT", "PERMANENT_RESIDENCE_CARD"];
  const checked = fits("[0-9]{17}[0-9X]", number);
  let kind = fits("[A-Z]{3}[0-9]{12}", number) ? kinds[2] : undefined;
  if (checked && isDated(number) && isChecked(number)) kind = kinds.find((each) => fits(documentForms[each], number));
  if (kind) return kind === type ? "OK" : "DOCUMENT_TYPE_DIFFERS";
  if (!fits(documentForms[type], number)) return "FORM";
  if (!checked || !kinds.includes(type)) return "OK";
  return isDated(number) ? "CHECK_DIGIT" : "BIRTH_DATE";
}

function certificate(typed) {
  const number = compact(typed);
  return fits(numberForms.kept, number) ? "OK" : fits(numberForms.notKeptHere, number) ? "NOT_KEPT_HERE" : "FORM";
}

for (const line of (await readFile(process.argv[2], "utf8")).split("\n").filter((line) => line !== "")) {
  const [what, text] = line.split("\t");
  console.log(what === "name" ? name(text) : what === "number" ? certificate(text) : document(what, text));
}
