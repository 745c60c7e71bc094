/** What the API says is wrong with an argument; see schema/README.md. */
export interface Problem {
  /** Path of the argument, such as `input.applicant.work[0].from`. */
  argument: string;
  message: string;
}

/** The API does not answer, or not with what was asked for. */
export class NoAnswer extends Error {
  override name = "NoAnswer";
  readonly code: string;
  /** What has to change before it can be asked again. Empty when the question was not to blame. */
  readonly problems: readonly Problem[];

  constructor(code: string, problems: readonly Problem[] = []) {
    super(code);
    this.code = code;
    this.problems = problems;
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { extensions?: { code?: string; argument?: string; problems?: Problem[] }; message: string }[];
}

const PATIENCE_MS = 15_000;

/**
 * Asks a persisted operation by POST, so that nothing a visitor says stands in an address, and no cache keeps the answer.
 *
 * @throws NoAnswer with `UNREACHABLE` when there is no connection or no answer in time, else with the API's code
 */
export async function ask<Data>(endpoint: string, documentId: string, variables: object): Promise<Data> {
  const answer = await post<Data>(endpoint, JSON.stringify({ documentId, variables }));
  const error = answer.errors?.[0];
  if (error === undefined && answer.data) return answer.data;
  const { code = "INTERNAL_ERROR", problems = [] } = error?.extensions ?? {};
  throw new NoAnswer(code, problems);
}

async function post<Data>(endpoint: string, body: string): Promise<Answer<Data>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body,
      credentials: "omit",
      cache: "no-store",
      signal: patience.signal,
    });
    return await response.json();
  } catch {
    throw new NoAnswer("UNREACHABLE");
  } finally {
    clearTimeout(timer);
  }
}
