/** Copies what an element says. Not every browser lets pages do that, and none over http: then it is selected, for the reader to copy. */
export async function copied(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
