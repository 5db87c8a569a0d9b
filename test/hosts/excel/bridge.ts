import { type CallOptions, CustomFunctions, type FunctionsJson, type Outcome } from "./custom-functions.ts";
import type { Json } from "./host-object.ts";
import { OfficeDocument } from "./office-document.ts";
import { execute, References, type RequestBody, type ResponseBody } from "./protocol.ts";
import { Workbook } from "./workbook.ts";

const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const CUSTOM_FUNCTIONS = "Microsoft.ExcelServices.CustomFunctions";
const NEW_OBJECT = 2;
const INSTANTIATE = 1;

/** The two ends of the channel: we receive in `sendMessageToHost`; office.js sets `onMessageFromHost`. */
interface Channel {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** `OfficeExtension.HostBridge` of the real office.js. */
export interface HostBridge {
  init(channel: Channel): void;
}

/** One `context.sync()` as it crossed the channel. */
export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the error it was answered with, if any. */
  readonly error: string | undefined;
  /** Whether office.js sent it by itself, to let go of the ranges of a batch that is over. */
  readonly isRelease: boolean;
}

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: string | RequestBody };
}

/** Excel waits with the request until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly error: string | undefined;
}

/** An Excel without a window: a workbook, and the channel on which office.js talks to it. */
export class FakeExcel {
  readonly workbook = new Workbook();
  /** Behind `Office.context.document`. */
  readonly document = new OfficeDocument(this.workbook);
  /** What the add-in asked of `Office.addin`, in order. */
  readonly requests: string[] = [];
  /** The user is typing in a cell: Excel answers no request. */
  editing = false;
  /** Of how many more requests Excel answers one with an error, after it did what was asked. */
  failsAfter: number | undefined;
  readonly exchanges: Exchange[] = [];
  /** Members that an add-in used and this host lacks; kept here because add-ins tend to catch errors. */
  readonly missing: string[] = [];
  readonly #references = new References();
  readonly #functions = new CustomFunctions((message) => this.#send(message));
  readonly #roots = {
    workbook: this.workbook,
    services: new Map([[CUSTOM_FUNCTIONS, this.#functions.service]]),
  };
  #channel: Channel | undefined;

  connect(hostBridge: HostBridge): void {
    this.#channel = {
      // A later turn, as between Excel and its web view, so that clicks and timers get in between two syncs.
      sendMessageToHost: (text) => void setTimeout(() => this.#receive(text), 0),
      onMessageFromHost: () => undefined,
    };
    hostBridge.init(this.#channel);
  }

  /** Without a functions.json the function gets its arguments as they are given here. */
  registerFunctions(metadata: FunctionsJson): void {
    this.#functions.register(metadata);
  }

  /** Evaluates one formula with a custom function; a blank input cell is null. */
  callFunction(id: string, parameters: readonly Json[], options: CallOptions = {}): Promise<Outcome> {
    return this.#functions.call(id, parameters, options);
  }

  /** How often an add-in had to wait for Excel. */
  get syncs(): number {
    return this.exchanges.filter(({ isRelease }) => !isRelease).length;
  }

  get largestRequest(): number {
    return Math.max(0, ...this.exchanges.map((exchange) => exchange.requestBytes));
  }

  forgetExchanges(): void {
    this.exchanges.length = 0;
  }

  #receive(text: string): void {
    // The channel is office.js's own; its messages of type 1 are requests of this form.
    const { id, type, flags = 0, message }: RequestMessage = JSON.parse(text);
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      setTimeout(() => this.#receive(text), 1);
      return;
    }
    if (type !== 1) {
      this.missing.push(`NotImplemented: a message of type ${type}, such as an event handler`);
      return;
    }
    const bodyText = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    const reply = this.#answer(bodyText);
    this.#send({ id, type: 2, message: { statusCode: reply.status, headers: {}, body: reply.text } });
  }

  #answer(bodyText: string): Reply {
    const body: RequestBody = JSON.parse(bodyText);
    const requestBytes = byteLength(bodyText);
    if (isFromFunctions(body)) return this.#answerFunctions(body, requestBytes);
    const reply = this.#reply(body, requestBytes);
    const calls = body.Actions.filter(({ ActionType }) => ActionType !== INSTANTIATE);
    const isRelease = calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
    this.exchanges.push({ requestBytes, responseBytes: byteLength(reply.text), error: reply.error, isRelease });
    return reply;
  }

  #reply(body: RequestBody, requestBytes: number): Reply {
    if (this.editing) return refusal(400, "InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    if (requestBytes > PAYLOAD_LIMIT) return refusal(413, "RequestPayloadSizeLimitExceeded", TOO_LARGE);
    const response = this.#execute(body);
    if (this.#isLost()) return refusal(500, "GeneralException", "An internal error has occurred.");
    const text = JSON.stringify(response);
    if (byteLength(text) > PAYLOAD_LIMIT) return refusal(413, "ResponsePayloadSizeLimitExceeded", TOO_LARGE);
    return { status: 200, text, error: response.Error?.Code };
  }

  #isLost(): boolean {
    if (this.failsAfter === undefined) return false;
    this.failsAfter -= 1;
    if (this.failsAfter >= 0) return false;
    this.failsAfter = undefined;
    return true;
  }

  #answerFunctions(body: RequestBody, requestBytes: number): Reply {
    if (requestBytes > PAYLOAD_LIMIT) {
      this.#functions.loseResults();
      return { status: 200, text: JSON.stringify({ Results: [] }), error: undefined };
    }
    return { status: 200, text: JSON.stringify(this.#execute(body)), error: undefined };
  }

  #execute(body: RequestBody): ResponseBody {
    const response = execute(body, this.#roots, this.#references);
    if (response.Error?.Code === "NotImplemented") this.missing.push(response.Error.Message);
    return response;
  }

  #send(message: Json): void {
    this.#channel?.onMessageFromHost(JSON.stringify(message));
  }
}

function isFromFunctions(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  return paths.some((path) => path.ObjectPathType === NEW_OBJECT && path.Name === CUSTOM_FUNCTIONS);
}

const TOO_LARGE = "The payload size has exceeded the limit.";

function refusal(status: number, code: string, message: string): Reply {
  return { status, text: JSON.stringify({ error: { code, message } }), error: code };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
