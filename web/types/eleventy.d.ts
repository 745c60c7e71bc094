/** The part of Eleventy's configuration that eleventy.config.js uses; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    setNunjucksEnvironmentOptions(options: { throwOnUndefined: boolean }): void;
    addFilter(name: string, filter: (...values: never[]) => unknown): void;
    addNunjucksGlobal(name: string, value: unknown): void;
    addWatchTarget(path: string): void;
    addTransform(name: string, transform: (content: string) => string): void;
    readonly htmlTransformer: {
      addPosthtmlPlugin(extensions: string, plugin: (context: never) => unknown): void;
      setPosthtmlProcessOptions(options: Record<string, unknown>): void;
    };
  }
}
