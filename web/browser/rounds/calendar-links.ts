/** WeChat's own browser neither opens nor keeps calendar files. */
export function insideWeChat(userAgent: string): boolean {
  return /MicroMessenger/i.test(userAgent);
}

/** Where a calendar is: its address, and the one that opens the calendar application to subscribe. */
export function addresses(path: string, page: string): { file: string; subscription: string } {
  const file = new URL(path, page).href;
  return { file, subscription: file.replace(/^https?:/, "webcal:") };
}

/** Links to a calendar, a button that copies its address, and in WeChat what to do instead of opening it. */
export function calendarLinks(): void {
  for (const calendar of document.querySelectorAll<HTMLElement>("[data-calendar]")) {
    const address = calendar.querySelector<HTMLInputElement>("[data-address]");
    const said = calendar.querySelector("[role=status]");
    const hint = calendar.querySelector<HTMLElement>("[data-wechat]");
    const open = calendar.querySelector<HTMLElement>("[data-open]");
    if (address === null || said === null || hint === null || open === null) continue;
    const { file, subscription } = addresses(calendar.dataset.calendar ?? "", location.href);
    address.value = file;
    open.querySelector("[data-subscribe]")?.setAttribute("href", subscription);
    const wechat = insideWeChat(navigator.userAgent);
    hint.hidden = !wechat;
    open.hidden = wechat;
    calendar.querySelector("[data-copy]")?.addEventListener("click", async () => {
      said.textContent = (await copied(address)) ? "已经复制。" : "这个浏览器不让复制，请长按上面的地址自己复制。";
    });
  }
}

/** Whether the address is in the clipboard; else it is selected, so that the reader can copy it. */
async function copied(address: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address.value);
    return true;
  } catch {
    address.focus();
    address.select();
    return document.execCommand("copy");
  }
}
