import type { EligibilityQueryVariables, SkillLevel } from "../generated/widget-operations.ts";

/** What the widget asks: less than the wizard does. */
export interface Said {
  birthDate: string;
  /** Whether the person means to work in the occupation. */
  intends: boolean;
  /** First day of the work that still goes on. Empty: no such work. */
  workFrom: string;
  /** Empty: no certificate. */
  certificate: SkillLevel | "";
  obtainedOn: string;
}

/** Titles and education are not asked for, so they are left unsaid. */
export function inputOf(occupation: string, said: Said): EligibilityQueryVariables["input"] {
  return {
    occupation,
    applicant: {
      birthDate: said.birthDate || null,
      intendsToWork: said.intends,
      work: said.workFrom ? [{ relation: "SAME", from: said.workFrom }] : [],
      certificates: said.certificate
        ? [{ relation: "SAME", level: said.certificate, obtainedOn: said.obtainedOn }]
        : [],
    },
  };
}
