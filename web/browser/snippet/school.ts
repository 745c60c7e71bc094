import operation from "../../../schema/operations/site/ProviderId.graphql";
import type { ProviderIdQuery, ProviderIdQueryVariables } from "../../generated/operations.ts";
import { api } from "../api";

const answers = new Map<string, Promise<boolean>>();

/** Whether the register has a school of this id. Assumed to be known while the API does not answer. */
export function isKnownSchool(id: string): Promise<boolean> {
  const asked = answers.get(id) ?? ask(id);
  answers.set(id, asked);
  return asked;
}

async function ask(id: string): Promise<boolean> {
  const variables: ProviderIdQueryVariables = { id };
  try {
    return (await api.read<ProviderIdQuery>(operation, variables)).trainingProvider !== null;
  } catch {
    answers.delete(id);
    return true;
  }
}
