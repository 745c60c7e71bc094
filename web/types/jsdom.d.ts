/** What tests take from jsdom: a document to make elements in. */
declare module "jsdom" {
  export class JSDOM {
    readonly window: { readonly document: Document };
  }
}
