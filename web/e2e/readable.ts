import type { Locator } from "@playwright/test";

/**
 * What makes a widget unreadable in its place: for each part with text, the damage that a host page may have done. Empty when it is
 * readable.
 */
export const unreadable = (widget: Locator): Promise<string[]> =>
  widget.evaluate((host) => {
    const faults = new Set<string>();
    const box = host.shadowRoot?.querySelector<HTMLElement>(".box");
    if (!box) return ["no box"];
    const { width } = box.getBoundingClientRect();
    if (width < 240) faults.add(`${width} pixels wide`);
    if (box.scrollWidth > box.clientWidth + 1) faults.add(`${box.scrollWidth - box.clientWidth} pixels too wide`);
    const shown = [...box.querySelectorAll<HTMLElement>("*")].filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    for (const element of shown) look(element);
    for (const field of box.querySelectorAll("input, select, button")) {
      const { colorScheme } = getComputedStyle(field);
      if (colorScheme !== "light") faults.add(`${field.localName}: drawn ${colorScheme}`);
    }
    return [...faults];

    function look(element: HTMLElement): void {
      const style = getComputedStyle(element);
      const expected = {
        letterSpacing: ["normal", "0px"],
        wordSpacing: ["0px"],
        textIndent: ["0px"],
        textTransform: ["none"],
        textShadow: ["none"],
        direction: ["ltr"],
        writingMode: ["horizontal-tb"],
        fontStyle: ["normal"],
        whiteSpace: element.matches(".status, button, option") ? ["nowrap", "normal", "pre"] : ["normal"],
      } as const;
      for (const [name, good] of Object.entries(expected) as [keyof typeof expected, readonly string[]][]) {
        if (!good.includes(style[name])) faults.add(`${element.localName}: ${name} ${style[name]}`);
      }
      if (Number.parseFloat(style.fontSize) < 13) faults.add(`${element.localName}: ${style.fontSize}`);
      if (
        Number.parseFloat(style.lineHeight) < 1.3 * Number.parseFloat(style.fontSize) &&
        element.localName !== "option"
      ) {
        faults.add(`${element.localName}: lines ${style.lineHeight} apart`);
      }
      const contrast = contrastOf(style.color, backgroundOf(element));
      if (contrast < 4.5) faults.add(`${element.localName}: contrast ${contrast.toFixed(1)}`);
    }

    function backgroundOf(element: Element | null): string {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return "rgb(0, 0, 0)";
    }

    function contrastOf(one: string, other: string): number {
      const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    }

    function luminance(colour: string): number {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });
