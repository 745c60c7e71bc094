/** A script that Vite builds as a worker. */
declare module "*?worker" {
  const worker: new () => Worker;
  export default worker;
}

declare module "*.css";
