/**
 * Clears the page when its visitor leaves, so that going back shows it empty. This also overrides browsers that restore form
 * values.
 */
export function forgetOnLeaving(forget: () => void): void {
  addEventListener("pagehide", forget);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) forget();
  });
}

/**
 * Calls back with the address's fragment, which no server sees, if it has this form, and removes it from the address and the
 * history.
 */
export function onFragment(form: RegExp, use: (fragment: string) => void): void {
  const take = () => {
    const fragment = location.hash.slice(1);
    if (!form.test(fragment)) return;
    history.replaceState(null, "", location.pathname);
    use(fragment);
  };
  take();
  addEventListener("hashchange", take);
}
