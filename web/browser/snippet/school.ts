import operation from "../../../schema/operations/site/TrainingProvider.graphql";
import type { TrainingProviderQuery, TrainingProviderQueryVariables } from "../../generated/operations.ts";
import { api } from "../api";

const answers = new Map<string, Promise<boolean>>();

/** Whether the register has a school of this id. While the API does not answer nothing is said against it. */
export function isKnownSchool(id: string): Promise<boolean> {
  const asked = answers.get(id) ?? ask(id);
  answers.set(id, asked);
  return asked;
}

async function ask(id: string): Promise<boolean> {
  const variables: TrainingProviderQueryVariables = { id };
  try {
    return (await api.read<TrainingProviderQuery>(operation, variables)).trainingProvider !== null;
  } catch {
    answers.delete(id);
    return true;
  }
}
