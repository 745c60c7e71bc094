import { element } from "../element";

/** The answer to a number that is somebody's own: where certificates are looked up. */
export const certificateAnswer = (): HTMLElement =>
  element(
    "p",
    {},
    "这像是证书、证件的号码或者分享码，不在这里查，也不写进网址。要查证书，请到",
    element("a", { class: "govuk-link", href: "/certificates/" }, "查证书"),
    "。",
  );
