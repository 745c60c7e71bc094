/** The id of a persisted operation; see tools/operation-ids.js. */
declare module "*.graphql" {
  const id: string;
  export default id;
}
