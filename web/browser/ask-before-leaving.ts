/** Makes the browser ask before the visitor leaves a page and loses something. */
export function askBeforeLeaving(isToAsk: () => boolean): void {
  addEventListener("beforeunload", (event) => {
    if (!isToAsk()) return;
    event.preventDefault();
    // Older browsers ask only when this is set.
    event.returnValue = true;
  });
}
