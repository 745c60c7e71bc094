import { randomKey } from "../../partner-key";
import { type Answers, answersOf } from "./answers";
import type { Lookup } from "./lookups";
import { sentFile } from "./sent-file";
import { Failed, type Progress, progressOf, resultOf, sendFile } from "./verification";

/** Shows the progress. */
export interface RunView {
  sending(part: number): void;
  answering(progress: Progress): void;
  fetching(): void;
  /** The connection is lost for now, and the request is tried again. */
  waiting(): void;
}

const SOON_MS = 500;
const LATER_MS = 3_000;
/** The number of consecutive failures before the reader is asked. */
const MOST_FAILURES = 8;

/**
 * A run of lookups. After a failure it can be restarted and continues where it stopped. Nothing is ever verified twice.
 */
export class Run {
  private readonly asked: readonly Lookup[];
  private readonly idempotencyKey: string;
  private place: string | null = null;
  private keyOfPlace = "";
  private stopping = new AbortController();

  constructor(asked: readonly Lookup[]) {
    this.asked = asked;
    this.idempotencyKey = randomKey();
  }

  /**
   * @throws Failed when the register refuses, or cannot be reached
   * @throws WrongResult when the answer does not belong to these lookups
   */
  async answers(key: string, view: RunView): Promise<Answers> {
    this.stopping = new AbortController();
    const { signal } = this.stopping;
    if (key !== this.keyOfPlace) this.place = null;
    this.keyOfPlace = key;
    view.sending(0);
    this.place ??= await sendFile(sentFile(this.asked), key, this.idempotencyKey, (part) => view.sending(part), signal);
    const { place } = this;
    for (let pause = SOON_MS; ; pause = Math.min(pause * 1.5, LATER_MS)) {
      const progress = await this.persistently(() => progressOf(place, key, signal), view);
      view.answering(progress);
      if (progress.finished) break;
      await sleep(pause, signal);
    }
    view.fetching();
    return answersOf(await this.persistently(() => resultOf(place, key, signal), view), this.asked);
  }

  /** Stops waiting. What the register has received is still verified. */
  stop(): void {
    this.stopping.abort();
  }

  /** Repeats a read, which is safe to retry. */
  private async persistently<Read>(read: () => Promise<Read>, view: RunView): Promise<Read> {
    const { signal } = this.stopping;
    for (let failures = 1; ; failures++) {
      try {
        return await read();
      } catch (failure) {
        if (!(failure instanceof Failed) || signal.aborted || failures === MOST_FAILURES) throw failure;
        // A deleted result will not come back.
        if (failure.status === 404) this.place = null;
        if (failure.status !== 0 && failure.status < 500) throw failure;
        view.waiting();
        await sleep((failure.retryAfter ?? failures) * 1_000, signal);
      }
    }
  }
}

/** @throws Failed when stopped meanwhile */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new Failed(0, null));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
  });
}
