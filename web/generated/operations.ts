/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a printed code and name differ from the current national classification. */
export type CodeChange =
  /** The occupation is now part of another one. */
  | 'ABSORBED'
  /** The occupation has a new code. */
  | 'MOVED'
  /** Same code; the print uses another name, perhaps a misprint. */
  | 'NAME_DIFFERS'
  /** Same code; the classification has given the occupation a new name. */
  | 'RENAMED'
  /** Code and name are the same. */
  | 'UNCHANGED';

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

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { catalogueItems: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, workType: string | null, pinyin: string, levels: Array<SkillLevel>, occupation: { code: string, name: string, pinyin: string, majorGroup: { code: string } }, organization: { id: string, name: string, pinyin: string }, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null } } }> }, catalogueEditions: Array<{ id: string, title: string, effectiveFrom: string, supersededOn: string | null, itemCount: number, organizationCount: number, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> };

export type OccupationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OccupationsQuery = { occupations: { totalCount: number, nodes: Array<{ code: string, name: string, pinyin: string, workTypes: Array<string>, majorGroup: { code: string, name: string }, middleGroup: { code: string, name: string, basis: string, confirmed: boolean }, currentCode: { code: string | null, name: string | null, change: CodeChange, warning: string | null, basis: string, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null } } } | null, relatedOccupations: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, relatedMajors: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, relatedCertificates: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, ladder: Array<{ level: SkillLevel, items: Array<{ id: string, number: number, name: string, workType: string | null, organization: { id: string, name: string } }> }>, items: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, organization: { id: string, name: string }, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, selectionItems: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> } };

export type OrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationsQuery = { organizations: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, pinyin: string, contact: { address: string | null, phone: string | null, hours: string | null, website: string | null, citation: { locator: string, document: { id: string, number: string | null } } } | null, items: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, occupation: { code: string, name: string }, citation: { locator: string, printedText: string | null } }>, plans: Array<{ year: number, title: string, effectiveFrom: string, offerings: Array<{ level: SkillLevel, occupation: { code: string, name: string }, citation: { locator: string, document: { id: string, number: string | null } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> } };

export type SelectionRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type SelectionRoundsQuery = { selectionRounds: Array<{ id: string, year: number, announcedOn: string, applyUrl: string, applyPath: string, registrationValidYears: number, publicNoticeWorkingDays: number, window: { opensAt: string, closesAt: string }, requirements: Array<{ number: number, summary: string, citation: { locator: string } }>, steps: Array<{ number: number, name: string, summary: string, citation: { locator: string } }>, materials: Array<{ number: number, name: string, summary: string, citation: { locator: string } }>, items: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, workType: string | null, pinyin: string, levels: Array<SkillLevel>, occupation: { code: string, name: string, pinyin: string }, citation: { locator: string, printedText: string | null } }> }, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { dataVersion: { id: string, verifiedOn: string }, sourceDocuments: Array<{ id: string, number: string | null, title: string, issuer: string, publishedOn: string | null, jurisdiction: string, verifiedOn: string, coverage: string }>, sourceConflicts: Array<{ number: number, summary: string, treatment: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }> };
