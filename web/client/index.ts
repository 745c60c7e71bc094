import mayIApply from "../../schema/operations/assistants/MayIApply.graphql";
import occupation from "../../schema/operations/assistants/Occupation.graphql";
import organization from "../../schema/operations/assistants/Organization.graphql";
import rounds from "../../schema/operations/assistants/Rounds.graphql";
import search from "../../schema/operations/assistants/Search.graphql";
import sourceConflicts from "../../schema/operations/assistants/SourceConflicts.graphql";
import sources from "../../schema/operations/assistants/Sources.graphql";
import course from "../../schema/operations/partner/Course.graphql";
import coursesChangedSince from "../../schema/operations/partner/CoursesChangedSince.graphql";
import trainingProviders from "../../schema/operations/partner/TrainingProviders.graphql";
import type {
  CourseQuery,
  CourseQueryVariables,
  CoursesChangedSinceQuery,
  CoursesChangedSinceQueryVariables,
  MayIApplyQuery,
  MayIApplyQueryVariables,
  OccupationQuery,
  OccupationQueryVariables,
  OrganizationQuery,
  OrganizationQueryVariables,
  RoundsQuery,
  RoundsQueryVariables,
  SearchQuery,
  SearchQueryVariables,
  SourceConflictsQuery,
  SourcesQuery,
  TrainingProvidersQuery,
  TrainingProvidersQueryVariables,
} from "../generated/client-operations.ts";
import { type Client, client } from "./client.ts";
import { viaFetch } from "./fetch-transport.ts";

export type * from "../generated/client-operations.ts";
export { NoAnswer, type Problem } from "./client.ts";

/** A register of vocational skill assessment. Every method throws `NoAnswer` when there is no answer. */
export class Register {
  private readonly api: Client;

  /** @param origin where the register is reached, such as `https://register.example` */
  constructor(origin: string) {
    this.api = client(`${origin.replace(/\/+$/, "")}/graphql`, viaFetch);
  }

  /** What people look for in their own words: occupations, who assesses them, organizations, courses. */
  search(variables: SearchQueryVariables): Promise<SearchQuery> {
    return this.api.read(search, variables);
  }

  /** One occupation by its printed code: who may assess it, at which levels. */
  occupation(variables: OccupationQueryVariables): Promise<OccupationQuery> {
    return this.api.read(occupation, variables);
  }

  /** One organization: what it may assess, and what it does by its plans. */
  organization(variables: OrganizationQueryVariables): Promise<OrganizationQuery> {
    return this.api.read(organization, variables);
  }

  /** When assessments take place. */
  rounds(variables: RoundsQueryVariables = {}): Promise<RoundsQuery> {
    return this.api.read(rounds, variables);
  }

  /** Whether somebody meets the conditions, and whether applications are taken now: two facts. Nothing of it is kept. */
  mayIApply(variables: MayIApplyQueryVariables): Promise<MayIApplyQuery> {
    return this.api.ask(mayIApply, variables);
  }

  /** The documents from which every fact is taken. */
  sources(): Promise<SourcesQuery> {
    return this.api.read(sources, {});
  }

  /** Where they contradict one another or leave something open. */
  sourceConflicts(): Promise<SourceConflictsQuery> {
    return this.api.read(sourceConflicts, {});
  }

  /** One course. */
  course(variables: CourseQueryVariables): Promise<CourseQuery> {
    return this.api.read(course, variables);
  }

  /** The courses that were published, changed or withdrawn since an instant: for whoever keeps a copy. */
  coursesChangedSince(variables: CoursesChangedSinceQueryVariables): Promise<CoursesChangedSinceQuery> {
    return this.api.read(coursesChangedSince, variables);
  }

  /** Who offers courses. */
  trainingProviders(variables: TrainingProvidersQueryVariables = {}): Promise<TrainingProvidersQuery> {
    return this.api.read(trainingProviders, variables);
  }
}
