/** What the API says is wrong with an argument; see schema/README.md. */
export interface Problem {
  /** Path of the argument, such as `input.applicant.work[0].from`. */
  argument: string;
  message: string;
}

/** The API does not answer, or not with what was asked for. */
export class NoAnswer extends Error {
  override name = "NoAnswer";
  /** `UNREACHABLE` when there is no connection or no answer in time, else the API's code. */
  readonly code: string;
  /** What has to change before it can be asked again. Empty when the question was not to blame. */
  readonly problems: readonly Problem[];
  /** After how many seconds it can be asked again. Null when that is not known. */
  readonly retryAfter: number | null;

  /** @param explanation the server's own words; empty when it has said none */
  constructor(code: string, problems: readonly Problem[] = [], retryAfter: number | null = null, explanation = "") {
    super(explanation === "" ? code : `${code}: ${explanation}`);
    this.code = code;
    this.problems = problems;
    this.retryAfter = retryAfter;
  }
}

/** How a question gets to the API: the part that differs between a browser and a mini-program. */
export type Transport = (request: {
  url: string;
  /** Null: a GET, whose answer may be kept. Else a POST with this JSON, whose answer may not. */
  body: string | null;
}) => Promise<unknown>;

interface Answer {
  data?: unknown;
  errors?: { message?: string; extensions?: { code?: string; problems?: Problem[]; retryAfter?: number } }[];
}

/** Asks persisted operations, by their id. */
export interface Client {
  /**
   * Public data, by GET: what is asked stands in the address, and caches may keep the answer.
   *
   * @throws NoAnswer
   */
  read<Data>(documentId: string, variables: object): Promise<Data>;

  /**
   * What somebody says of themselves, by POST: nothing of it stands in an address, and no cache keeps the answer.
   *
   * @throws NoAnswer
   */
  ask<Data>(documentId: string, variables: object): Promise<Data>;
}

/** The client of pages, widgets and mini-program: it needs nothing of a browser. */
export function client(endpoint: string, transport: Transport): Client {
  return {
    read: (documentId, variables) =>
      send(
        transport,
        `${endpoint}?documentId=${encodeURIComponent(documentId)}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
        null,
      ),
    ask: (documentId, variables) => send(transport, endpoint, JSON.stringify({ documentId, variables })),
  };
}

async function send<Data>(transport: Transport, url: string, body: string | null): Promise<Data> {
  const { data, errors } = await transport({ url, body }).then(
    (answer) => (answer ?? {}) as Answer,
    (): Answer => ({ errors: [{ extensions: { code: "UNREACHABLE" } }] }),
  );
  const error = errors?.[0];
  if (error === undefined && data) return data as Data;
  const { code = "INTERNAL_ERROR", problems = [], retryAfter = null } = error?.extensions ?? {};
  throw new NoAnswer(code, problems, retryAfter, error?.message);
}
