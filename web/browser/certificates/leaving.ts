/**
 * Forgets what a page was told when its visitor leaves it, so that whoever goes back finds it empty. A browser that writes into
 * the form again what stood there is overruled.
 */
export function forgetOnLeaving(forget: () => void): void {
  addEventListener("pagehide", forget);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) forget();
  });
}

/**
 * Calls back with what stands behind the # of the address, which no server sees, when it has this form. It is taken out of the address,
 * and out of the history.
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
