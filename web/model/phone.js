/** What a complete Chinese number looks like: mobile, service line, landline with its area code, landline without. */
const COMPLETE =
  /^(?:\+?86)?(?:1\d{10}|[48]00\d{7}|0(?:10|2\d)\d{8}|0[3-9]\d{2}\d{7,8}|[2-9]\d{6,7}|95\d{3,4}|1[12]\d{3})$/;

/**
 * The number to dial and its extension, as `021-62418668-8012` or `62418668转8012` have one. Groups of digits belong to the number
 * until it is complete; what follows is the extension. Of several numbers the first counts.
 *
 * @param {string} phone as printed
 * @returns {{ number: string, extension: string }}
 */
export function dialled(phone) {
  const [first = ""] = phone.normalize("NFKC").split(/[、,;/]|或/);
  const [main = "", ...named] = first.split(/转|分机|ext\.?|#/i);
  const groups = main.match(/\+?\d+/g) ?? [];
  let number = "";
  let place = 0;
  while (place < groups.length && !COMPLETE.test(number)) number += groups[place++];
  const extension = [...groups.slice(place), ...named].join("").replaceAll(/\D/g, "");
  return { number, extension };
}

/**
 * An address for a telephone number. A phone dials the extension after a pause.
 *
 * @param {string} phone as printed
 */
export function telHref(phone) {
  const { number, extension } = dialled(phone);
  return `tel:${number}${extension === "" ? "" : `,${extension}`}`;
}
