import type { Looked } from "./receipt-check";

/** The facts that a receipt was given for. */
export const ASKED = { ByNumber: "证书编号和姓名", ByIdentity: "证件号码和姓名", ByShareCode: "分享码" };

/** The result of checking a receipt, in words. A void certificate is mentioned first. */
export interface ReceiptWords {
  form: "good" | "open" | "bad";
  heading: string;
  words: string;
}

export function receiptWords({ state, claims, voidNow }: Looked): ReceiptWords {
  if (state === "MALFORMED") {
    return bad(
      "这不是登记册的回执",
      "请把回执从头到尾都粘贴进来：它是一长串字母和数字，中间有两个点，没有空格。也可能给您的是别的东西。",
    );
  }
  if (claims === null) {
    return bad(
      "这份回执不可信",
      "签名对不上登记册公布的公钥：不是登记册出的，或者出了以后被人改过。请不要凭它相信什么；要查，请对方给您分享码，或者照证书上的编号和姓名再查一次。",
    );
  }
  const old = state === "EXPIRED" ? "回执也过期了。" : "";
  if (claims.certificates.some(({ status }) => status === "VOID")) {
    return bad("证书已经作废", `回执是真的，可是出这份回执的时候，证书就已经作废了，不能再用来证明技能等级。${old}`);
  }
  if (voidNow.includes(true)) {
    return bad("证书已经作废", `回执是真的，出回执的时候证书还有效，以后宣布作废了，不能再用来证明技能等级。${old}`);
  }
  if (state === "EXPIRED") {
    return bad("这份回执过期了", "签名是真的，但已经过了它能用的日子。请对方再查一次，出一份新的。");
  }
  if (state === "FROM_FUTURE") {
    return bad("这份回执的时间不对", "它的签发时间还没有到。先看看这台设备的日期和时间对不对，再核对一次。");
  }
  if (voidNow.includes(null)) {
    return {
      form: "open",
      heading: "回执是真的，后来有没有作废不知道",
      words:
        "签名是登记册的，没有改过。但现在取不到作废清单，不知道证书以后有没有作废；请过一会儿再核对，太旧的浏览器请换一个。",
    };
  }
  return {
    form: "good",
    heading: "这份回执有效",
    words: "签名是登记册的，没有改过，也没有过期；里面的证书到现在都没有作废。",
  };
}

const bad = (heading: string, words: string): ReceiptWords => ({ form: "bad", heading, words });
