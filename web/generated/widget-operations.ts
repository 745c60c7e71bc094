/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * What a person says. Everything may be left out: null means "not said" and can make a verdict UNKNOWN; an empty list means
 * "none" and can make it NOT_MET. Each list takes at most 100 entries and no entry twice.
 */
export type ApplicantInput = {
  /** Day of birth. Not after `asOf`. */
  birthDate?: string | null | undefined;
  /** All certificates of skill held: 职业技能等级证书 and 职业资格证书 alike. */
  certificates?: Array<HeldCertificateInput> | null | undefined;
  /** All education that is finished or under way. */
  education?: Array<EducationInput> | null | undefined;
  /** Whether the person intends to work in the occupation or a related one (拟从事). */
  intendsToWork?: boolean | null | undefined;
  /** All professional titles (职称) and qualifications of professionals (专业技术人员职业资格) held. */
  titles?: Array<ProfessionalTitleInput> | null | undefined;
  /**
   * All work, in any order. Periods may overlap: a day counts once. Work before the age of 16 counts like any other: the clauses
   * set no age for it, which is a known conflict.
   */
  work?: Array<WorkPeriodInput> | null | undefined;
};

/**
 * Whether one can apply for a level on a day. A state is told only where it is known of every organization that may assess the level:
 * an open round anywhere is enough for OPEN; short of that, one organization whose rounds are closed or to come does not
 * speak for another whose plan is not known.
 */
export type ApplyNowState =
  /** All rounds that are known have closed, and no further one is known. It does not mean that there will be none. */
  | 'CLOSED'
  /** The catalogue lists no organization for the level, or the plans for the year of all that it lists leave it out. */
  | 'NOBODY_ASSESSES'
  /** No organization takes applications; the first will from `opensOn` on. */
  | 'NOT_YET_OPEN'
  /** At least one organization takes applications, until `closesOn`. */
  | 'OPEN'
  /**
   * The register does not know the rounds of at least one organization that may assess the level, and no other takes applications:
   * ask the organizations. Of the others, the rounds to come are told.
   */
  | 'PLAN_UNKNOWN';

/** Where a course stands on a day. */
export type CourseStatus =
  /** Applications are closed; it has not started, or its start is not known. */
  | 'APPLICATION_CLOSED'
  /** It can be joined: today or within the next seven days for the last time. */
  | 'CLOSING_SOON'
  /**
   * Its last known day, `endsOn` or `examOn`, is over. Where neither is known, it counts as finished a year after its start, or
   * after the last day of application.
   */
  | 'FINISHED'
  /** It can be joined, for more than seven days yet. */
  | 'OPEN'
  /** It has started, cannot be joined any more and is not finished. */
  | 'RUNNING'
  /** Its provider has withdrawn it. */
  | 'WITHDRAWN';

/** What may mislead readers. */
export type CourseWarningCode =
  /** It promises that the examination is passed, or a certificate without one. */
  | 'GUARANTEED_PASS'
  /** The catalogue has nobody who assesses this occupation, or work type, at this level. */
  | 'LEVEL_NOT_OFFERED'
  /** It names an organization as assessor or issuer that the catalogue does not have for this occupation and level. */
  | 'WRONG_ISSUER';

/** Education that is finished or under way. */
export type EducationInput = {
  /** Whether the programme is assessed and approved (经评估论证). Null: not said. */
  approvedProgramme?: boolean | null | undefined;
  /** What kind. */
  kind: EducationKind;
  /** Name of the major, at most 100 characters; looked up in the majors the sources list when `relation` is left out. */
  majorName?: string | null | undefined;
  /** How its major (专业) is related to the occupation, as the person says. It goes before `majorName`. */
  relation?: Relation | null | undefined;
  /** How far it has come. */
  standing: Standing;
};

/** Kind of education. */
export type EducationKind =
  /** Bachelor's degree course (大学本科) of a regular institution. */
  | 'BACHELOR'
  /**
   * Adult, self-taught or open-university course, 专科 or above (高等学历继续教育：成人教育、自学考试、开放大学). The clauses name regular
   * institutions; whether these count is not printed, and is UNKNOWN.
   */
  | 'CONTINUING_HIGHER_EDUCATION'
  /** Higher vocational school (高等职业学校). */
  | 'HIGHER_VOCATIONAL'
  /** Junior college (大学专科) of a regular institution (普通高等学校). */
  | 'JUNIOR_COLLEGE'
  /** Postgraduate course (研究生) of a regular institution. */
  | 'POSTGRADUATE'
  /** Secondary vocational school (中等职业学校). */
  | 'SECONDARY_VOCATIONAL'
  /** Senior technical school (高级技工学校), its senior class or above. */
  | 'SENIOR_TECHNICAL_SCHOOL'
  /** Technical school (技工学校), a class below the senior one. */
  | 'TECHNICAL_SCHOOL'
  /** Senior class of a technical school (技工院校高级工班). */
  | 'TECHNICAL_SCHOOL_SENIOR_CLASS'
  /** Technician class or preparatory technician class of a technician college (技师学院预备技师班、技师班). */
  | 'TECHNICIAN_CLASS'
  /** Technician college (技师学院), its senior class or above. */
  | 'TECHNICIAN_COLLEGE';

/** What is asked, and of whom. */
export type EligibilityInput = {
  /** What is known of the person. */
  applicant: ApplicantInput;
  /** The day for which is asked. Today in Asia/Shanghai when left out. No fact may begin after it, nor before the birth date. */
  asOf?: string | null | undefined;
  /** The occupation, by its printed code. */
  occupation: string;
  /** One of its work types (工种) by name. It narrows `offeredBy` to those who assess this work type, and changes no verdict. */
  workType?: string | null | undefined;
};

/** A certificate of skill that is held. */
export type HeldCertificateInput = {
  /** Its level. */
  level: SkillLevel;
  /** Day on which it was obtained (取得). */
  obtainedOn: string;
  /** Name of its occupation, at most 100 characters; looked up as `WorkPeriodInput.occupationName`. */
  occupationName?: string | null | undefined;
  /** How its occupation is related to the one asked for, as the person says. It goes before `occupationName`. */
  relation?: Relation | null | undefined;
};

/** A professional title (职称), or a qualification of professionals (专业技术人员职业资格), that is held. */
export type ProfessionalTitleInput = {
  /** Whether it corresponds to the occupation's major (符合专业对应关系). Null: not said. */
  corresponds?: boolean | null | undefined;
  /** Day on which it was obtained. */
  obtainedOn: string;
  /**
   * Whether it is a qualification and no title. One clause names titles alone; whether a qualification counts there is not
   * printed, and is UNKNOWN.
   */
  qualification?: boolean | null | undefined;
  /** Its rank. */
  rank: TitleRank;
};

/** How something is related to the occupation asked for. */
export type Relation =
  /** A related occupation (相关职业) or major (相关专业). */
  | 'RELATED'
  /** The occupation itself (本职业) or its own major (本专业). */
  | 'SAME'
  /** Neither. */
  | 'UNRELATED';

/**
 * Level of vocational skill (职业技能等级). The numbers run downward: LEVEL_5 is the lowest, LEVEL_1 the highest.
 * Lists of levels begin with the lowest.
 */
export type SkillLevel =
  /** 一级/高级技师, the highest level. */
  | 'LEVEL_1'
  /** 二级/技师. */
  | 'LEVEL_2'
  /** 三级/高级工. */
  | 'LEVEL_3'
  /** 四级/中级工. */
  | 'LEVEL_4'
  /** 五级/初级工, the lowest level. */
  | 'LEVEL_5';

/** How far an education has come. */
export type Standing =
  /** Under way, before the last year (在读). */
  | 'ENROLLED'
  /** In the last year before graduation (应届毕业生). */
  | 'FINAL_YEAR'
  /** Finished, with a diploma (毕业). */
  | 'GRADUATED';

/** Rank of a professional title (职称). */
export type TitleRank =
  /** 中级职称. */
  | 'INTERMEDIATE'
  /** 初级职称. */
  | 'JUNIOR'
  /** 高级职称. */
  | 'SENIOR';

/** Whether something is met. All of several: the least of them, any of several: the greatest, in the order NOT_MET, UNKNOWN, MET. */
export type Verdict =
  /** Met by the facts given. */
  | 'MET'
  /** Not met by the facts given, whatever else is true. */
  | 'NOT_MET'
  /** The facts given, or the sources, do not tell. */
  | 'UNKNOWN';

/** A period of work. */
export type WorkPeriodInput = {
  /** First day of work. */
  from: string;
  /**
   * Name of the occupation worked in, at most 100 characters. Looked up in the names of the occupation and of what the
   * sources call related when `relation` is left out. With neither, the relation is unknown.
   */
  occupationName?: string | null | undefined;
  /** How the work is related to the occupation, as the person says. It goes before `occupationName`. */
  relation?: Relation | null | undefined;
  /** Last day of work. Null: still at work. */
  to?: string | null | undefined;
};

export type CourseListQueryVariables = Exact<{
  school?: string | number | null | undefined;
  occupation?: string | null | undefined;
  limit: number;
}>;


export type CourseListQuery = { courses: { nodes: Array<{ id: string, title: string, startsOn: string | null, startTentative: boolean, applyBy: string | null, url: string | null, status: CourseStatus | null, provider: { name: string } | null, price: { amount: number } | null, competition: { message: string } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, citation: { document: { id: string } } | null }> } };

export type EligibilityQueryVariables = Exact<{
  input: EligibilityInput;
}>;


export type EligibilityQuery = { eligibility: { occupation: { name: string }, levels: Array<{ level: SkillLevel, verdict: Verdict, eligibleFrom: string | null, applyNow: { state: ApplyNowState, opensOn: string | null, closesOn: string | null } }> } };

export type LevelLadderQueryVariables = Exact<{
  occupation: string;
}>;


export type LevelLadderQuery = { occupation: { code: string, name: string, ladder: Array<{ level: SkillLevel, items: Array<{ organization: { name: string } }> }> } | null };
