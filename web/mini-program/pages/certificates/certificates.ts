import { codeProblem, nameProblem, numberFault, numberProblem } from "../../../browser/certificates/documents";
import type {
  CertificateLookupQueryVariables,
  IdentityDocumentType,
} from "../../../generated/mini-program-operations.ts";
import { DOCUMENT_TYPES } from "../../../model/certificate.js";
import { hand } from "../../handing";
import { scanned } from "../../scanned";
import { today } from "../../shanghai";

type Lookup = CertificateLookupQueryVariables["lookup"];

const WAYS = ["证书编号和姓名", "证件号码和姓名", "分享码"];
const BY_NUMBER = 0;
const BY_IDENTITY = 1;
const BY_CODE = 2;

const KINDS = Object.keys(DOCUMENT_TYPES) as IdentityDocumentType[];
const EMPTY = { number: "", name: "", documentNumber: "", code: "", purpose: "", fault: "", handedOut: false };

/** What somebody holds of a certificate: two facts that belong together, or what its holder has handed out. Nothing of it is kept. */
Page({
  data: {
    ...EMPTY,
    ways: WAYS,
    way: BY_NUMBER,
    documentTypes: KINDS.map((kind) => DOCUMENT_TYPES[kind]),
    documentType: 0,
  },

  /** `q`: the address of a QR code that WeChat itself has scanned. A code is asked for only when its reader says so. */
  onLoad({ q }: { q?: string }) {
    const found = q === undefined ? null : scanned(decodeURIComponent(q));
    if (found?.kind === "receipt") this.check(found.token);
    if (found?.kind === "code") this.setData({ ...EMPTY, way: BY_CODE, code: found.code, handedOut: true });
  },

  onInput({ currentTarget, detail }: { currentTarget: { dataset: { field: string } }; detail: { value: unknown } }) {
    this.setData({ fault: "", [currentTarget.dataset.field]: detail.value });
  },

  onPick({ currentTarget, detail }: { currentTarget: { dataset: { field: string } }; detail: { value: unknown } }) {
    this.setData({ fault: "", [currentTarget.dataset.field]: Number(detail.value) });
  },

  scan() {
    wx.scanCode({ scanType: ["qrCode"], success: ({ result }) => this.read(result) });
  },

  paste() {
    wx.getClipboardData({ success: ({ data }) => this.read(data) });
  },

  /** Whoever scans a code has said that it be asked for: what that means stands beside the button. */
  read(text: string) {
    const found = scanned(text);
    if (found === null) this.setData({ fault: "这不是登记册的回执，也不是分享码。" });
    else if (found.kind === "receipt") this.check(found.token);
    else this.open({ byShareCode: { code: found.code } });
  },

  check(token: string) {
    hand("receipt", token);
    wx.navigateTo({ url: "/pages/receipt/receipt" });
  },

  look() {
    const fault = this.wrong();
    this.setData({ fault });
    if (fault === "") this.open(this.lookup());
  },

  open(lookup: Lookup) {
    hand("certificate", { lookup, purpose: this.data.purpose.trim() || null });
    this.setData({ fault: "" });
    wx.navigateTo({ url: "/pages/certificate/certificate" });
  },

  lookup(): Lookup {
    const { way, number, name: holderName, documentType, documentNumber, code } = this.data;
    if (way === BY_CODE) return { byShareCode: { code } };
    if (way === BY_NUMBER) return { byNumber: { number, holderName } };
    return { byIdentity: { documentType: KINDS[documentType] as IdentityDocumentType, documentNumber, holderName } };
  },

  /** What cannot be right, before anything is asked. It says nothing of what there is. */
  wrong(): string {
    const { way, number, name, documentType, documentNumber, code } = this.data;
    if (way === BY_CODE) return code.trim() === "" ? "请填分享码。" : (codeProblem(code) ?? "");
    const kind = KINDS[documentType] ?? "";
    const [empty, problem] =
      way === BY_IDENTITY
        ? [documentNumber.trim() === "" ? "请填证件号码。" : "", numberFault(kind, documentNumber, today())]
        : [number.trim() === "" ? "请填证书编号。" : "", numberProblem(number)];
    if (empty !== "" || problem !== null) return empty || (problem ?? "");
    return name.trim() === "" ? "请填持证人姓名。" : (nameProblem(name) ?? "");
  },

  clear() {
    this.setData({ ...EMPTY });
  },
});
