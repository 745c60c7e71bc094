import type { FormView } from "../../checks/form-view";
import { faultSummary } from "../../eligibility/fault-summary";
import type { Faults } from "../../faults";
import { FileField } from "../../file-field";
import { part } from "../../part";

const MOST_BYTES = 1_000_000;

/** The field for the file with the plan, and what is said of the file. */
export class PlanFileField {
  private readonly view: FormView;
  private readonly faults: Faults;
  private readonly field: FileField;
  private readonly status = part("said");
  private file: File | null = null;

  constructor(form: HTMLFormElement, view: FormView, faults: Faults) {
    this.view = view;
    this.faults = faults;
    this.field = new FileField(form, (file) => this.take(file));
    this.field.takeChosen();
  }

  /** The file, or null with a message when there is none that can be read. */
  usable(): File | null {
    if (this.file !== null && this.file.size <= MOST_BYTES) return this.file;
    const message = this.file === null ? "请选一个文件" : "文件太大了，一份计划到不了这么大；请用模板填写";
    this.faults.tell(faultSummary([{ id: "file", message }], (place) => this.view.focus(place)));
    return null;
  }

  /** Says that the file is being read. */
  sayReading(): void {
    this.status.textContent = "正在读文件、核对计划…";
  }

  /** Says that the file can be checked. */
  sayChosen(): void {
    this.status.textContent = this.file === null ? "" : `${this.file.name}，可以核对了。`;
  }

  clear(): void {
    this.field.clear();
    this.file = null;
    this.sayChosen();
  }

  focus(): void {
    this.field.focus();
  }

  private take(file: File): void {
    this.faults.clear();
    this.view.mark([]);
    this.file = file;
    this.sayChosen();
  }
}
