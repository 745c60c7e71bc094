/** A page that asks the register something. */
interface AskingPage {
  data: { failed?: unknown };
  ask?(): unknown;
}

App({
  /** What could not be reached is asked for again when there is a network. */
  onLaunch() {
    wx.onNetworkStatusChange(({ isConnected }) => {
      const pages: AskingPage[] = getCurrentPages();
      const page = pages[pages.length - 1];
      if (isConnected && page?.data.failed === true) page.ask?.();
    });
  },
});
