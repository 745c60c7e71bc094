import { test } from "@playwright/test";

/** Each screen size's own organization, key, and plan to publish. */
export interface Secretary {
  organization: string;
  key: string;
  plan: Plan;
}

/** The parts of AssessmentPlanInput that the tests fill in. */
export interface Plan {
  year: number;
  title: string;
  effectiveFrom: string;
  notice: { number: string; title: string; publishedOn: string; url: string };
  offerings: { occupation: string; level: string; modules: string[]; fees: { kind: string; amount?: number }[] }[];
  rounds: {
    name: string;
    levels: string[];
    application: Days;
    payment: Days;
    admissionTicketFrom: string;
    examDates: string[];
  }[];
}

interface Days {
  opensOn: string;
  closesOn: string;
}

/** Whether the site is the one that is built from the register. */
export const isBuiltFromTheRegister = (): boolean => test.info().project.name === "desktop";

export function secretary(): Secretary {
  const size = test.info().project.name.toUpperCase();
  return {
    organization: told(`ORGANIZATION_${size}`),
    key: told(`KEY_${size}`),
    plan: JSON.parse(told(`PLAN_${size}`)),
  };
}

function told(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}; see web/README.md.`);
  return value;
}
