import { LitElement } from "lit";

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
  protected tell(name: "sk-load" | "sk-error", detail: object): void {
    this.dispatchEvent(news(name, detail));
  }
}

/** Outside the class: the tool that writes custom-elements.json takes what a class sends for an event called `name`. */
const news = (name: string, detail: object) => new CustomEvent(name, { detail, bubbles: true, composed: true });
