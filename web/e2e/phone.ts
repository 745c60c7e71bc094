import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";

/**
 * A phone with the built mini-program in WeChat: its scripts run in a realm without fetch, URL and document, j-component renders
 * its templates, and calls to WeChat are recorded. The test decides where requests go.
 */
const BUILT = join(import.meta.dirname, "..", "dist-mini-program");

// Neither package has types.
const load = createRequire(import.meta.url);
const { JSDOM } = load("jsdom") as { JSDOM: new (html: string) => { window: Window } };
const { window } = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, { window, document: window.document });
const { create, register } = load("j-component") as JComponent;

// The elements of WeChat that HTML does not have.
for (const tag of ["view", "text", "navigator", "picker", "switch"]) {
  register({ id: tag, tagName: `wx-${tag}`, template: "<slot/>" });
}

export interface WxRequest {
  url: string;
  method?: string;
  header?: Record<string, string>;
  data?: string;
}

/** What WeChat hands to `success`; a promise that is rejected is `fail`. */
export type Answering = (request: WxRequest) => Promise<{ data: unknown; statusCode: number }>;

/** Options of a call to WeChat. */
interface Options {
  success?(answer: object): void;
  fail?(failure: { errMsg: string }): void;
  [name: string]: unknown;
}

type Data = Record<string, unknown>;
type Query = Record<string, string>;

/** Loads all screens that it opens from one realm, as WeChat does: they share what they import. */
export class Phone {
  /** What was asked of WeChat besides requests, in order. */
  readonly calls: { name: string; options: Options }[] = [];
  /** What the camera sees, the clipboard's content, and the tapped line of a list; null means the user cancels. */
  camera: string | null = null;
  clipboard = "";
  choice: number | null = 0;
  /** The reason why WeChat writes nothing into the calendar; null means it does. */
  calendarFailure: string | null = null;

  readonly #modules = new Map<string, { exports: unknown }>();
  readonly #realm: object;
  readonly #open: Screen[] = [];
  #definition: Record<string, unknown> | null = null;
  #onNetwork: ((status: { isConnected: boolean }) => void) | null = null;

  constructor(request: Answering) {
    const noted =
      (name: string, act: (options: Options) => void = () => {}) =>
      (options: Options = {}) => {
        this.calls.push({ name, options });
        act(options);
      };
    const failed = ({ fail }: Options, errMsg: string) => fail?.({ errMsg });
    const wx = {
      request: ({ success, fail, ...asked }: Options) => {
        request(asked as unknown as WxRequest).then(
          (answer) => success?.(answer),
          (failure: Error) => fail?.({ errMsg: `request:fail ${failure.message}` }),
        );
      },
      onNetworkStatusChange: (listener: (status: { isConnected: boolean }) => void) => {
        this.#onNetwork = listener;
      },
      scanCode: noted("scanCode", (options) =>
        this.camera === null ? failed(options, "scanCode:fail cancel") : options.success?.({ result: this.camera }),
      ),
      getClipboardData: noted("getClipboardData", ({ success }) => success?.({ data: this.clipboard })),
      showActionSheet: noted("showActionSheet", (options) =>
        this.choice === null
          ? failed(options, "showActionSheet:fail cancel")
          : options.success?.({ tapIndex: this.choice }),
      ),
      addPhoneCalendar: noted("addPhoneCalendar", (options) =>
        this.calendarFailure === null ? options.success?.({}) : failed(options, this.calendarFailure),
      ),
      showModal: noted("showModal", ({ success }) => success?.({ confirm: true })),
      ...Object.fromEntries(
        [
          "makePhoneCall",
          "navigateTo",
          "openSetting",
          "setClipboardData",
          "setNavigationBarTitle",
          "showToast",
          "stopPullDownRefresh",
        ].map((name) => [name, noted(name)]),
      ),
    };
    this.#realm = createContext({
      wx,
      Page: (definition: Record<string, unknown>) => {
        this.#definition = definition;
      },
      App: (app: { onLaunch?(): void }) => app.onLaunch?.(),
      getCurrentPages: () => this.#open,
    });
    this.#run("app.js");
  }

  /** Opens a screen and waits for its data. */
  async open(name: string, query: Query = {}): Promise<Screen> {
    const screen = this.begin(name);
    this.#open.push(screen);
    await screen.call("onLoad", query);
    return screen;
  }

  /** Opens a screen without waiting: the promise of `onLoad` is the caller's. */
  begin(name: string): Screen {
    const path = `pages/${name}/${name}`;
    this.#modules.delete(join(BUILT, `${path}.js`));
    this.#definition = null;
    this.#run(`${path}.js`);
    if (this.#definition === null) throw new Error(`${name} calls no Page.`);
    return new Screen(this.#definition, template(join(BUILT, `${path}.wxml`)));
  }

  /** Opens the screen that the last one led to. */
  follow(): Promise<Screen> {
    const { options } = this.calls.filter((call) => call.name === "navigateTo").at(-1) ?? {};
    const { pathname, searchParams } = new URL(String(options?.url), "wx://app");
    return this.open(pathname.split("/").at(-1) ?? "", Object.fromEntries(searchParams));
  }

  /** The network comes or goes. */
  network(isConnected: boolean): void {
    this.#onNetwork?.({ isConnected });
  }

  /** The calls to WeChat of one kind, in order. */
  asked(name: string): Options[] {
    return this.calls.filter((call) => call.name === name).map(({ options }) => options);
  }

  #run(path: string): void {
    this.#require(join(BUILT, path));
  }

  #require(file: string): unknown {
    const known = this.#modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    const wrapped = runInContext(
      `(function (module, exports, require) {${readFileSync(file, "utf8")}\n})`,
      this.#realm as ReturnType<typeof createContext>,
      { filename: file },
    );
    wrapped(module, module.exports, (name: string) => this.#require(join(dirname(file), name)));
    return module.exports;
  }
}

/** A rendered screen. Actions find their targets by text. */
export class Screen {
  readonly #self: Data & { data: Data };
  readonly #template: string;
  #drawn: Node[] | null = null;

  constructor(definition: Record<string, unknown>, source: string) {
    this.#template = source;
    const data = copied(definition.data);
    const self: Data & { data: Data } = {
      data,
      setData: (changes: Data) => {
        Object.assign(data, copied(changes));
        this.#drawn = null;
      },
    };
    for (const [name, value] of Object.entries(definition)) {
      if (name !== "data") self[name] = typeof value === "function" ? value.bind(self) : value;
    }
    this.#self = self;
  }

  get data(): Data {
    return this.#self.data;
  }

  /** As WeChat calls a method of a page; nothing when it has none of the name. */
  call(name: string, ...given: unknown[]): unknown {
    const method = this.#self[name];
    return typeof method === "function" ? method(...given) : undefined;
  }

  ask(): unknown {
    return this.call("ask");
  }

  /** All that can be read, a line for each text. */
  text(): string {
    return this.#nodes()
      .flatMap(({ _vt }) => _vt?.content || [])
      .join("\n");
  }

  /** The targets of the lines that can be tapped. */
  links(): string[] {
    return this.#nodes().flatMap((node) => attribute(node, "url") ?? []);
  }

  /** Taps the element with this text. */
  tap(words: string): Promise<void> {
    return this.#fire("tap", (node) => wordsOf(node).includes(words), {});
  }

  /** Types into the field of this name. */
  type(label: string, value: string): Promise<void> {
    return this.#fire("input", (node) => attribute(node, "aria-label") === label, { value });
  }

  /** Chooses in a picker or a switch by the words beside it. */
  choose(words: string, value: string | number | boolean): Promise<void> {
    const named = (node: Node) => attribute(node, "aria-label") === words || wordsOf(node).includes(words);
    return this.#fire("change", named, { value });
  }

  async #fire(event: string, wanted: (node: Node) => boolean, detail: object): Promise<void> {
    const node = this.#nodes().find((one) => handlerOf(one, event) !== null && wanted(one));
    if (node === undefined) throw new Error(`Nothing to ${event} there:\n${this.text()}`);
    const handler = handlerOf(node, event) ?? "";
    if (typeof this.#self[handler] !== "function") throw new Error(`The page has no ${handler}.`);
    await this.call(handler, { type: event, detail, currentTarget: { dataset: node.dataset ?? {} } });
  }

  /** Drawn anew after each change, as the screen is then. */
  #nodes(): Node[] {
    this.#drawn ??= within(
      create(register({ template: this.#template, data: copied(this.data) }))._exparserNode.shadowRoot as Node,
    );
    return this.#drawn;
  }
}

/** What j-component and exparser, on which it stands, have of use here; they come without types. */
interface JComponent {
  register(definition: object): string;
  create(id: string): Drawn;
}
interface Drawn {
  _exparserNode: { shadowRoot: unknown };
}
interface Node {
  childNodes?: Node[];
  dataset?: Data;
  _vt?: { content?: string; event?: Record<string, { handler: string }>; attrs?: { name: string; value: unknown }[] };
}

const within = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(within)];

const wordsOf = (node: Node): string =>
  within(node)
    .map(({ _vt }) => _vt?.content ?? "")
    .join("");

const handlerOf = ({ _vt }: Node, event: string): string | null => _vt?.event?.[event]?.handler ?? null;

function attribute({ _vt }: Node, name: string): string | null {
  const found = _vt?.attrs?.find((one) => one.name === name);
  return found === undefined ? null : String(found.value);
}

/** As WeChat does: what a page sets is copied, whatever realm it is of. */
const copied = (data: unknown): Data => (data === undefined ? {} : JSON.parse(JSON.stringify(data)));

/** A template with those that it includes. */
function template(file: string): string {
  return readFileSync(file, "utf8").replace(/<include src="([^"]+)" \/>/g, (_, path) =>
    template(join(dirname(file), path)),
  );
}
