import { part } from "./part";

/** A field to choose a file, or to drop one anywhere on the page while the form is visible. */
export class FileField {
  private readonly input: HTMLInputElement = part("file");
  private readonly form: HTMLFormElement;
  private readonly take: (file: File) => void;
  private file: File | null = null;

  constructor(form: HTMLFormElement, take: (file: File) => void) {
    this.form = form;
    this.take = take;
    this.input.addEventListener("change", () => this.takeChosen());
    const drop = part("drop", form);
    // A file that is dropped beside the field must not replace the page.
    addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.classList.toggle("batch__drop--over", !form.hidden);
    });
    addEventListener("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) drop.classList.remove("batch__drop--over");
    });
    addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("batch__drop--over");
      this.choose(event.dataTransfer?.files[0]);
    });
  }

  /** A file that was chosen before the script was there, or is now. */
  takeChosen(): void {
    this.choose(this.input.files?.[0]);
  }

  /** Whether no other file was chosen since. */
  isChosen(file: File): boolean {
    return this.file === file;
  }

  clear(): void {
    this.file = null;
    this.input.value = "";
  }

  focus(): void {
    this.input.focus();
  }

  private choose(file: File | undefined): void {
    if (file === undefined || this.form.hidden) return;
    this.file = file;
    this.take(file);
  }
}
