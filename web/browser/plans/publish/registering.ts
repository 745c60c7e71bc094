import history from "../../../../schema/operations/site/AssessmentPlanHistory.graphql";
import changing from "../../../../schema/operations/site/ChangeAssessmentPlan.graphql";
import checking from "../../../../schema/operations/site/CheckAssessmentPlan.graphql";
import version from "../../../../schema/operations/site/PlanVersion.graphql";
import publishing from "../../../../schema/operations/site/PublishAssessmentPlan.graphql";
import withdrawing from "../../../../schema/operations/site/WithdrawAssessmentPlan.graphql";
import type { Client } from "../../../client/client";
import { client } from "../../../client/client";
import { viaFetchWithKey } from "../../../client/keyed-transport";
import type {
  AssessmentPlanHistoryQuery,
  AssessmentPlanInput,
  ChangeAssessmentPlanMutation,
  CheckAssessmentPlanQuery,
  PlanVersionQuery,
  PublishAssessmentPlanMutation,
  WithdrawAssessmentPlanMutation,
} from "../../../generated/operations.ts";
import { api } from "../../api";
import { randomKey } from "../../partner-key";

export type Checked = CheckAssessmentPlanQuery["checkAssessmentPlan"];
export type Change = NonNullable<AssessmentPlanHistoryQuery["assessmentPlanHistory"]>[number];
export type Published = NonNullable<PlanVersionQuery["assessmentPlan"]>;

/** The outcome of a change. */
export interface Outcome {
  plan: { id: string; version: number } | null;
  problems: Checked["problems"];
}

/** A change that can be sent again until it is answered: it is made once. */
export interface Pending {
  /** Null: nothing was published for the year yet. */
  readonly before: Published | null;
  send(key: string): Promise<Outcome>;
}

export const withKey = (key: string): Client => client(`${document.body.dataset.api}/graphql`, viaFetchWithKey(key));

/** Checks what publishing would do. All of these functions throw `NoAnswer`. */
export async function check(key: string, plan: AssessmentPlanInput): Promise<Checked> {
  return (await withKey(key).ask<CheckAssessmentPlanQuery>(checking, { plan })).checkAssessmentPlan;
}

/** Publishes the plan, or changes the year's existing plan. */
export async function pending(organization: string, plan: AssessmentPlanInput): Promise<Pending> {
  const { assessmentPlan: before } = await api.read<PlanVersionQuery>(version, { organization, year: plan.year });
  if (before === null) {
    const input = { idempotencyKey: randomKey(), plan };
    return {
      before,
      send: async (key) =>
        (await withKey(key).ask<PublishAssessmentPlanMutation>(publishing, { input })).publishAssessmentPlan,
    };
  }
  const variables = { id: before.id, input: { expectedVersion: before.version, plan } };
  return {
    before,
    send: async (key) =>
      (await withKey(key).ask<ChangeAssessmentPlanMutation>(changing, variables)).changeAssessmentPlan,
  };
}

/** @return null when nothing was ever published under this id */
export async function changesOf(key: string, id: string): Promise<readonly Change[] | null> {
  return (await withKey(key).ask<AssessmentPlanHistoryQuery>(history, { id })).assessmentPlanHistory;
}

/** Done again, it changes nothing. */
export async function withdraw(key: string, id: string, expectedVersion: number, reason: string): Promise<Outcome> {
  const input = { expectedVersion, ...(reason !== "" && { reason }) };
  return (await withKey(key).ask<WithdrawAssessmentPlanMutation>(withdrawing, { id, input })).withdrawAssessmentPlan;
}
