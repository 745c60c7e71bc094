import { element } from "./element";
import { part } from "./part";

/** What an example asks. */
interface Question {
  query: string;
  variables: string;
}

/** The place where GraphiQL opens. It is ten times the size of the rest of the site, so it is loaded only on request. */
const place = part("explorer");
const said = part("said");
/** Browsers do not request a failed script again under the same address. */
let tries = 0;
let explorer: Promise<(question: Question) => void> | null = null;

async function load(): Promise<(question: Question) => void> {
  const { script = "", styles = "" } = place.dataset;
  document.head.append(element("link", { rel: "stylesheet", href: styles }));
  const { open } = await import(/* @vite-ignore */ tries++ === 0 ? script : `${script}?${tries}`);
  return open(place, document.body.dataset.api ?? "");
}

async function show(question: Question): Promise<void> {
  said.textContent = "正在打开…";
  explorer ??= load();
  try {
    const opened = await explorer;
    place.hidden = false;
    opened(question);
    said.textContent = "打开了，在下面；按运行的三角，看答案。";
    place.scrollIntoView({ block: "start" });
  } catch {
    explorer = null;
    said.textContent = "没有打开。请检查网络后再按一次。";
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-question]")) {
  button.addEventListener("click", () => void show(JSON.parse(button.dataset.question ?? "")));
}
