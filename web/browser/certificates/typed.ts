/**
 * Typed text in the API's form for comparison. Receipts contain hashes of this form, so both must agree: NFKC, capitals, no spaces,
 * no invisible characters.
 */
export function compact(typed: string): string {
  const visible = typed.normalize("NFKC").replace(/[\p{Zs}\p{Zl}\p{Zp}\p{Cc}\p{Cf}]/gu, "");
  return Array.from(visible, capital).join("");
}

/** A character in upper case, unless that would be several characters. */
function capital(character: string): string {
  const upper = character.toUpperCase();
  return Array.from(upper).length === 1 ? upper : character;
}

const LONGEST_NAME = 100;

/** Whether this can be a name: it has a letter, and no character was lost in conversion. */
export function isName(typed: string): boolean {
  const name = compact(typed);
  return Array.from(name).length <= LONGEST_NAME && /\p{L}/u.test(name) && !name.includes("\ufffd");
}

/** A share code in compared form, with look-alike letters as digits. */
export function comparedCode(typed: string): string {
  return compact(typed).replace(/-/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}

const NUMBER_LENGTH = 22;

/** Why this cannot be a certificate's number. Null when it can, which does not mean that the certificate exists. */
export function numberProblem(typed: string): string | null {
  const number = compact(typed);
  if (/^[YS]\d{14}[1-5]\d{6}$/.test(number)) return null;
  if (/^(\d{13}|\d{16})$/.test(number)) {
    return `${number.length} 位数字的是以前的职业资格证书，这里没有，请向发证的单位核对`;
  }
  if (/^[YS]\d{14}[A-Z]\d{6}$/.test(number)) {
    return "第16位是字母的，是特级技师、首席技师的证书，这里没有，请向发证的单位核对";
  }
  if (/^[\d.]+E\+?\d+$/.test(number)) return "这个编号被表格软件改成了科学记数，后面的数字已经丢了；请照证书重新填";
  if (number.length !== NUMBER_LENGTH) return `证书编号有 ${NUMBER_LENGTH} 位，您填了 ${number.length} 位`;
  if (!/^[YS]/.test(number)) return "证书编号的第一位是字母 S 或 Y";
  if (!/^.\d+$/.test(number)) return "证书编号第一位以后都是数字，请看看有没有把数字写成字母";
  return "证书编号的第16位是等级，从1到5";
}

/** Why this cannot be a name. */
export function nameProblem(typed: string): string | null {
  return isName(typed) ? null : "姓名要照证书上的写全，用文字";
}

/** Why this cannot be a share code. */
export function codeProblem(typed: string): string | null {
  const code = comparedCode(typed);
  if (code.length !== 24) return `分享码有 24 位字母和数字，您填了 ${code.length} 位`;
  return /^[0-9A-HJKMNP-TV-Z]+$/.test(code) ? null : "分享码里只有字母和数字，没有字母 U";
}
