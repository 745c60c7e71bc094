import { element } from "../element";

/** The answer to a number that is somebody's own: where certificates are looked up, and that the number has gone nowhere. */
export const certificateAnswer = (): HTMLElement =>
  element(
    "p",
    {},
    "这像是证书、证件的号码或者分享码，没有写进网址，也没有发出去。要查证书，请到",
    element("a", { class: "govuk-link", href: "/certificates/" }, "查证书"),
    "。",
  );
