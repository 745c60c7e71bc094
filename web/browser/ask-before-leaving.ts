/** Makes the browser ask before the visitor leaves a page and loses something. */
export function askBeforeLeaving(isToAsk: () => boolean): void {
  addEventListener("beforeunload", (event) => {
    if (!isToAsk()) return;
    event.preventDefault();
    // Older browsers ask only when this is set.
    event.returnValue = true;
  });
}

/** As above, but not before the visitor follows a link, because they can come back. */
export function askBeforeReload(isToAsk: () => boolean): void {
  let following = false;
  document.addEventListener("click", ({ target, defaultPrevented }) => {
    following = !defaultPrevented && target instanceof Element && target.closest("a[href]") !== null;
  });
  askBeforeLeaving(() => !following && isToAsk());
}
