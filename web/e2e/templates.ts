/** A page of every template, and of every form a template takes. */
export const TEMPLATES = {
  home: "/",
  catalogue: "/catalogue/",
  organizations: "/organizations/",
  "an organization": "/organizations/org-001/",
  "an organization with plan and contact": "/organizations/org-015/",
  "an organization with a long name": "/organizations/org-024/",
  occupations: "/occupations/",
  "an occupation": "/occupations/4-07-03-05/",
  "an occupation divided into work types": "/occupations/6-18-01-08/",
  "an occupation whose code has moved": "/occupations/4-02-07-10/",
  "an occupation only in the selection": "/occupations/6-12-03-00/",
  eligibility: "/eligibility/",
  "a question of the wizard": "/eligibility/check/?occupation=4-07-03-05",
  widgets: "/developers/widgets/",
  selection: "/selection/2024/",
  sources: "/sources/",
};
