import { copied } from "./copied";
import "./folds";

/** An example is copied whether its group is open or not. Where only the reader can copy it, it is opened for that. */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  const group = button.parentElement?.querySelector("details");
  const code = group?.querySelector("code");
  const said = button.querySelector("span");
  if (!group || !code || !said) continue;
  button.addEventListener("click", async () => {
    const done = await copied(code);
    if (!done) group.open = true;
    said.textContent = (done ? button.dataset.copied : button.dataset.selected) ?? "";
  });
}
