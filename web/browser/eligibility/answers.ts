import operation from "../../../schema/operations/site/Eligibility.graphql";
import type { EligibilityQuery } from "../../generated/operations.ts";
import { api } from "../api";
import type { Applicant } from "./applicant";
import type { AnsweredQuestion } from "./check-view";
import { today } from "./day";
import type { Question } from "./questions";
import { QUESTIONS, questionsLeft } from "./questions";
import type { Eligibility } from "./sentences";

/** What the reader has answered, and the eligibility that the API works out from it. Both stay in this object. */
export class Answers {
  private readonly occupation: string;
  private readonly answered = new Map<Question, AnsweredQuestion>();
  private parts: ReadonlyMap<Question, Applicant> = new Map();
  /** Null until it has been requested. */
  eligibility: Eligibility | null = null;

  constructor(occupation: string) {
    this.occupation = occupation;
  }

  /** Whether a reload would lose nothing. */
  get isEmpty(): boolean {
    return this.parts.size === 0;
  }

  /** The questions that are answered or left out, in their order. */
  get list(): AnsweredQuestion[] {
    return QUESTIONS.flatMap((question) => this.answered.get(question) ?? []);
  }

  /** The questions that still matter, the most useful first. */
  get left(): Question[] {
    return questionsLeft(this.eligibility?.missingFacts ?? [], this.answered);
  }

  /** @throws NoAnswer */
  async request(): Promise<void> {
    this.eligibility = await this.ask(this.parts);
  }

  /** The eligibility is valid for its day. After midnight it is requested again. If that fails, the old one shows its day. */
  async renew(): Promise<void> {
    if (this.eligibility?.asOf !== today()) await this.request().catch(() => {});
  }

  /**
   * Takes the answer to a question, or that it was left out. The facts used and the answers shown change together when the response
   * arrives.
   *
   * @param part null when the question was left out
   * @throws NoAnswer
   */
  async settle(answered: AnsweredQuestion, part: Applicant | null): Promise<void> {
    const { question } = answered;
    const parts = new Map(this.parts);
    parts.delete(question);
    if (part !== null) parts.set(question, part);
    this.eligibility = await this.ask(parts);
    this.parts = parts;
    this.answered.set(question, answered);
  }

  private async ask(parts: ReadonlyMap<Question, Applicant>): Promise<Eligibility> {
    const applicant = Object.assign({}, ...parts.values()) as Applicant;
    const input = { occupation: this.occupation, applicant };
    return (await api.ask<EligibilityQuery>(operation, { input })).eligibility;
  }
}
