/** Marks an element whose text all appears earlier on the page in the same style. */
export const REPEATED = "data-repeated-text";

/**
 * Runs in the page. A list of ninety rows repeats the same few kinds of text ninety times. A kind is identified by the names,
 * classes and backgrounds of the surrounding elements, and by its own colour and font. Only the first text of each kind stays
 * unmarked.
 */
export function markRepeatedText(mark: string): void {
  const kinds = new Map<string, number>();
  const surroundings = new Map<Element, string>();
  const kept = new Set<Element>();
  for (const element of document.querySelectorAll("*")) {
    const parent = element.parentElement;
    const { color, fontSize, fontWeight, backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const around = parent && surroundings.get(parent);
    const own = `${around}>${element.localName}.${element.getAttribute("class")}|${backgroundColor}|${backgroundImage}|${opacity}`;
    // A number instead of a text that would grow with each level.
    const name = kinds.get(own) ?? kinds.size;
    kinds.set(own, name);
    surroundings.set(element, `${name}`);
    const kind = `${name}|${color}|${fontSize}|${fontWeight}`;
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const isRead = (hasText || element.matches("input, select, textarea")) && element.checkVisibility();
    if (!isRead || kinds.has(kind)) continue;
    kinds.set(kind, kinds.size);
    for (let it: Element | null = element; it && !kept.has(it); it = it.parentElement) kept.add(it);
  }
  for (const element of document.body.querySelectorAll("*")) {
    const isRepeated = !kept.has(element) && element.parentElement !== null && kept.has(element.parentElement);
    element.toggleAttribute(mark, isRepeated);
  }
}
