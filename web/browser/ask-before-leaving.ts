/** Has the browser ask its visitor first when a page is left while something would be lost. */
export function askBeforeLeaving(isToAsk: () => boolean): void {
  addEventListener("beforeunload", (event) => {
    if (!isToAsk()) return;
    event.preventDefault();
    // Older browsers ask only when this is set.
    event.returnValue = true;
  });
}
