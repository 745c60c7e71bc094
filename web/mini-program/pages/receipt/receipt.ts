import operation from "../../../../schema/operations/mini-program/ReceiptNames.graphql";
import type { Looked, VoidNow } from "../../../browser/certificates/receipt-check";
import type { ReceiptCertificate } from "../../../browser/certificates/receipt-claims";
import { ASKED, receiptWords } from "../../../browser/certificates/receipt-words";
import { levelName } from "../../../browser/eligibility/sentences";
import type { ReceiptNamesQuery } from "../../../generated/mini-program-operations.ts";
import { chineseDay } from "../../../model/dates.js";
import { api } from "../../api";
import { take } from "../../handing";
import { forget, load, WAITING } from "../../loading";
import { canCheck, checkReceipt } from "../../receipts";
import { instantWords } from "../../shanghai";

interface Row {
  name: string;
  facts: { label: string; text: string }[];
  sample: boolean;
}

const NO_ANSWER = { heading: "", form: "", result: "", about: "", certificates: [] as Row[] };

/** What came of checking a receipt. It is checked on this phone; the register is asked for its keys and its lists of what is void. */
Page({
  data: { ...WAITING, ...NO_ANSWER },

  token: null as string | null,

  onLoad(): Promise<void> {
    this.token = take("receipt");
    return this.ask();
  },

  async ask(): Promise<void> {
    const { token } = this;
    if (token === null || !canCheck()) {
      const words =
        token === null
          ? "请回到“查证书”再扫一次。"
          : "这部手机的微信太旧，不能核对签名。请更新微信，或者用浏览器打开回执的网址。";
      this.setData({ words, failed: false });
      return;
    }
    await load(
      this,
      checked(token),
      (shown) => {
        this.setData(shown);
        wx.setNavigationBarTitle({ title: shown.heading });
      },
      "这不说明回执是真是假。",
    );
  },

  onUnload() {
    forget(this);
    this.token = null;
    this.setData({ ...NO_ANSWER });
  },
});

async function checked(token: string) {
  const looked = await checkReceipt(token);
  const { form, heading, words } = receiptWords(looked);
  const certificates = looked.claims?.certificates ?? [];
  const rows = certificates.map((certificate, place) => row(certificate, looked.voidNow[place] ?? null));
  return { form, heading, result: words, about: about(looked), certificates: await Promise.all(rows) };
}

function about({ claims }: Looked): string {
  if (claims === null) return "";
  const { iss, iat, exp, asked } = claims;
  return `登记册在${instantWords(iat * 1000)} 签的，有效期到${instantWords(exp * 1000)}。查的时候用的是${ASKED[asked.by]}。出具方：${iss}`;
}

async function row(
  { occupation, level, organization, issued_on, status, sample }: ReceiptCertificate,
  voidNow: VoidNow,
): Promise<Row> {
  const names = await namesOf(occupation, organization);
  return {
    name: `${names.occupation}，${levelName(level)}`,
    sample,
    facts: [
      { label: "评价机构", text: names.organization },
      { label: "发证日期", text: chineseDay(issued_on) },
      { label: "出回执时", text: status === "VOID" ? "已作废" : "有效" },
      { label: "现在", text: voidNow === null ? "不知道" : voidNow ? "已作废" : "没有作废" },
    ],
  };
}

/** Names are for reading only: without them codes are shown. */
async function namesOf(occupation: string, organization: string) {
  try {
    const names = await api.read<ReceiptNamesQuery>(operation, { occupation, organization });
    return { occupation: names.occupation?.name ?? occupation, organization: names.organization?.name ?? organization };
  } catch {
    return { occupation, organization };
  }
}
