/** Copies the text of an element. Some browsers forbid this, and all do over http. Then the text is selected for the reader to copy. */
export async function copied(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
