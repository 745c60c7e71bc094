import reading from "../../../../schema/operations/site/OrganizationContact.graphql";
import updating from "../../../../schema/operations/site/UpdateOrganizationContact.graphql";
import type {
  OrganizationContactQuery,
  OrganizationContactQueryVariables,
  UpdateOrganizationContactMutation,
  UpdateOrganizationContactMutationVariables,
} from "../../../generated/operations.ts";
import { api } from "../../api";
import { withKey } from "./registering";

export type Owner = NonNullable<OrganizationContactQuery["organization"]>;
export type Statement = UpdateOrganizationContactMutationVariables["input"]["contact"];
export type Outcome = UpdateOrganizationContactMutation["updateOrganizationContact"];

/**
 * How the organization is reached now, as everybody sees it.
 *
 * @return null when the catalogue in force has no such organization
 * @throws NoAnswer
 */
export async function contactOf(id: string): Promise<Owner | null> {
  const variables: OrganizationContactQueryVariables = { id };
  return (await api.read<OrganizationContactQuery>(reading, variables)).organization;
}

/**
 * Replaces it. Sent again, it changes nothing.
 *
 * @throws NoAnswer
 */
export async function update(
  key: string,
  organization: string,
  expectedVersion: number,
  contact: Statement,
): Promise<Outcome> {
  const input = { organization, expectedVersion, contact };
  return (await withKey(key).ask<UpdateOrganizationContactMutation>(updating, { input })).updateOrganizationContact;
}
