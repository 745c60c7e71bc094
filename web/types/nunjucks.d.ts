/** What the tests use of the template engine, which brings no types along. */
declare module "nunjucks" {
  class FileSystemLoader {
    constructor(folder: string);
  }
  class Environment {
    constructor(loader: FileSystemLoader, options: { autoescape: boolean });
    addFilter(name: string, filter: (value: unknown) => string): void;
    addGlobal(name: string, value: number): void;
    renderString(source: string, context: object): string;
  }
  const engine: { FileSystemLoader: typeof FileSystemLoader; Environment: typeof Environment };
  export default engine;
}
