/** Pages with a policy of their own, and the name of its file, as SiteHeaders of the backend has them. @type {[string, string][]} */
export const OTHER_POLICIES = [
  ["/embed/", "content-security-policy-embed"],
  ["/developers/graphiql/", "content-security-policy-graphiql"],
];
