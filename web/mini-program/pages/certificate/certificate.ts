import operation from "../../../../schema/operations/mini-program/CertificateLookup.graphql";
import { byVoid, foundWords } from "../../../browser/certificates/found-words";
import type { CertificateLookupQuery } from "../../../generated/mini-program-operations.ts";
import { chineseDay } from "../../../model/dates.js";
import { dialled } from "../../../model/phone.js";
import { api } from "../../api";
import type { CertificateRow } from "../../certificate-row";
import { certificateRow } from "../../certificate-row";
import { take } from "../../handing";
import { forget, load, WAITING } from "../../loading";
import { dayOf, instantWords } from "../../shanghai";

type Answer = CertificateLookupQuery["certificateLookup"];

const NO_ANSWER = {
  heading: "",
  notMatched: false,
  checked: "",
  receipt: "",
  verifyUrl: "",
  certificates: [] as CertificateRow[],
};

/** The answer to a lookup. It is gone when the page is left, and cannot be shared. */
Page({
  data: { ...WAITING, ...NO_ANSWER },

  /** Kept out of `data`, which phones write into logs and snapshots of the page. */
  question: null as ReturnType<typeof take<"certificate">>,

  onLoad(): Promise<void> {
    this.question = take("certificate");
    return this.ask();
  },

  async ask(): Promise<void> {
    if (this.question === null) {
      this.setData({ words: "请回到“查证书”再查一次。", failed: false });
      return;
    }
    const asked = api.ask<CertificateLookupQuery>(operation, this.question);
    await load(
      this,
      asked,
      ({ certificateLookup }) => {
        const shown = words(certificateLookup);
        this.setData(shown);
        wx.setNavigationBarTitle({ title: shown.heading });
      },
      "这不说明证书有没有、对不对。",
    );
  },

  call({ currentTarget }: { currentTarget: { dataset: { phone: string } } }) {
    wx.makePhoneCall({ phoneNumber: dialled(currentTarget.dataset.phone).number });
  },

  copy() {
    wx.setClipboardData({ data: this.data.verifyUrl });
  },

  onUnload() {
    forget(this);
    this.question = null;
    this.setData({ ...NO_ANSWER });
  },
});

function words({ outcome, certificates, checkedAt, receipt }: Answer) {
  if (outcome !== "MATCHED") return { ...NO_ANSWER, heading: "没有查到", notMatched: true };
  return {
    heading: foundWords(certificates),
    notMatched: false,
    checked: `${instantWords(checkedAt)} 查的。证书以后也可能作废，要紧的时候请再查一次。`,
    receipt:
      receipt === null ? "" : `登记册给这个结果签了名，到${chineseDay(dayOf(receipt.expiresAt))}以前随时可以核对。`,
    verifyUrl: receipt?.verifyUrl ?? "",
    certificates: [...certificates].sort(byVoid).map(certificateRow),
  };
}
