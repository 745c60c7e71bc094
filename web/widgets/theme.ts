import { css } from "lit";

/**
 * The box that everything stands in. It takes nothing from the host page but the `--sk-*` properties: what a page says of `*` applies to
 * the element itself and would be inherited, so all is set anew. `all` leaves out direction.
 */
export const BOX = css`
  all: initial;
  --_accent: var(--sk-accent, #0f5f6b);
  --_on-accent: var(--sk-on-accent, #fff);
  --_text: var(--sk-text, #15242a);
  --_quiet: var(--sk-quiet, #4a5b61);
  --_surface: var(--sk-surface, #fff);
  --_line: var(--sk-line, #c8d5d7);
  --_radius: var(--sk-radius, 6px);
  display: block;
  box-sizing: border-box;
  padding: 16px 18px;
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
  background: var(--_surface);
  color: var(--_text);
  color-scheme: light;
  font: var(--sk-font, 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", system-ui, sans-serif);
  direction: ltr;
  unicode-bidi: isolate;
  overflow-wrap: break-word;
`;

/** What all widgets look like. */
export const theme = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .box {
    ${BOX}
  }
  h2 {
    margin: 0 0 8px;
    font-size: 1.15em;
  }
  p,
  ol,
  ul {
    margin: 0 0 10px;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  a {
    color: var(--_accent);
  }
  .box ::slotted(*) {
    all: unset !important;
    color: var(--_accent) !important;
    text-decoration: underline !important;
  }
  ol,
  ul {
    padding: 0;
    list-style: none;
  }
  button {
    padding: 8px 20px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  :focus-visible,
  .box ::slotted(:focus-visible) {
    outline: 3px solid #fd0 !important;
    box-shadow: 0 0 0 5px #15242a !important;
  }
`;
