/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Status of a course on a day. */
export type CourseStatus =
  /** Applications are closed. The course has not started, or its start is unknown. */
  | 'APPLICATION_CLOSED'
  /** It can be joined. The last day to join is today or within the next seven days. */
  | 'CLOSING_SOON'
  /**
   * Its last known day, `endsOn` or `examOn`, is past. If neither is known, it counts as finished a year after its start, or a year
   * after the last day of application.
   */
  | 'FINISHED'
  /** It can be joined. The last day to join is more than seven days away. */
  | 'OPEN'
  /** It has started, can no longer be joined, and is not finished. */
  | 'RUNNING'
  /** Its provider has withdrawn it. */
  | 'WITHDRAWN';

/** What may mislead readers. */
export type CourseWarningCode =
  /** It promises a pass in the exam, or a certificate without an exam. */
  | 'GUARANTEED_PASS'
  /** The catalogue lists nobody who assesses this occupation or work type at this level. */
  | 'LEVEL_NOT_OFFERED'
  /** It names an assessor or issuer that the catalogue does not list for this occupation and level. */
  | 'WRONG_ISSUER';

/** How a course is taught. */
export type DeliveryMode =
  /** In a classroom (线下). */
  | 'IN_PERSON'
  /** Both (线上+线下). */
  | 'MIXED'
  /** Online (线上). */
  | 'ONLINE';

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

export type ApplyNowQueryVariables = Exact<{
  code: string;
}>;


export type ApplyNowQuery = { eligibility: { levels: Array<{ level: SkillLevel, applyNow: { reason: string } }> } };

export type CourseQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseQuery = { course: { title: string, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, applyBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, provider: { name: string } | null, occupation: { name: string } | null, price: { amount: number } | null, assessedBy: Array<{ name: string }>, competition: { message: string } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, document: { title: string } }> }>, citation: { locator: string, document: { title: string } } | null } | null };

export type CoursesQueryVariables = Exact<{
  occupation?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, startsOn: string | null, startTentative: boolean, applyBy: string | null, status: CourseStatus | null, provider: { name: string } | null, competition: { message: string } | null, warnings: Array<{ code: CourseWarningCode }> }> } };

export type OccupationQueryVariables = Exact<{
  code: string;
}>;


export type OccupationQuery = { occupation: { name: string, ladder: Array<{ level: SkillLevel, items: Array<{ organization: { name: string } }> }>, courses: { totalCount: number } } | null };

export type OccupationsQueryVariables = Exact<{
  text: string;
}>;


export type OccupationsQuery = { occupations: { totalCount: number, nodes: Array<{ code: string, name: string }> } };
