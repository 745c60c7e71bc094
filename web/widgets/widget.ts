import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement } from "lit";
import { NoAnswer } from "../client/client";
import { BOX } from "./theme";

/**
 * What all widgets have in common.
 *
 * @cssprop [--sk-accent=#0f5f6b] - 强调色：链接、按钮、能报名的状态
 * @cssprop [--sk-on-accent=#fff] - 强调色上的字
 * @cssprop [--sk-text=#15242a] - 文字
 * @cssprop [--sk-quiet=#4a5b61] - 次要的文字
 * @cssprop [--sk-surface=#fff] - 背景
 * @cssprop [--sk-line=#c8d5d7] - 线
 * @cssprop [--sk-radius=6px] - 圆角
 * @cssprop [--sk-font=16px/1.7 系统的中文字体] - 字体，写法同 CSS 的 font
 */
export abstract class Widget extends LitElement {
  /** Tells the host page, which learns nothing of what a visitor said. */
  protected tellAnswer(): void {
    this.dispatchEvent(news("sk-load", {}));
  }

  protected tellFailure(failure: unknown): void {
    const code = failure instanceof NoAnswer ? failure.code : "INTERNAL_ERROR";
    this.dispatchEvent(news("sk-error", { code }));
  }

  /**
   * Browsers without constructable style sheets get a style element, which a strict policy of the host page stops. Then the box at least is
   * set by script, which no policy stops, so that it can be read.
   */
  protected override updated(_changed: PropertyValues): void {
    const stopped = this.renderRoot.querySelector("style")?.sheet === null;
    const box = stopped ? this.renderRoot.querySelector<HTMLElement>(".box") : null;
    if (box) box.style.cssText = BOX.cssText;
  }
}

/** A link that opens beside the page: in a frame the pages of the register are not shown. */
export const link = (href: string, words: unknown, form = ""): TemplateResult =>
  html`<a class=${form} part="link" href=${href} target="_blank" rel="noopener">${words}</a>`;

/** Outside the class: the tool that writes custom-elements.json takes what a class sends for an event called `name`. */
const news = (name: string, detail: object) => new CustomEvent(name, { detail, bubbles: true, composed: true });
