import type { CourseStatus, CoursesQueryVariables, DeliveryMode, SkillLevel } from "../../generated/operations.ts";
import type { ListState } from "../list-state";

type Filter = NonNullable<CoursesQueryVariables["filter"]>;

const STATUS: Readonly<Record<string, CourseStatus[]>> = {
  open: ["OPEN", "CLOSING_SOON"],
  closed: ["APPLICATION_CLOSED"],
  running: ["RUNNING"],
  finished: ["FINISHED"],
};

/** The API's filter for the state in the address. Names and values are those of the form in pages/courses.njk. */
export function filterOf({ text, choices }: ListState): Filter {
  const all = (name: string) => choices.get(name) ?? [];
  const one = (name: string) => all(name)[0] ?? null;
  return {
    ...(text.trim() !== "" && { text: text.trim() }),
    ...(one("occupation") && { occupation: one("occupation") }),
    ...(one("district") && { district: one("district") }),
    ...(one("from") && { startsFrom: one("from") }),
    ...(one("level") && { levels: all("level").map((level) => `LEVEL_${level}` as SkillLevel) }),
    ...(one("mode") && { deliveryModes: all("mode").map((mode) => mode.toUpperCase() as DeliveryMode) }),
    // Finished courses are shown only on request.
    ...(one("status") ? { status: all("status").flatMap((status) => STATUS[status] ?? []) } : { unfinished: true }),
  };
}
