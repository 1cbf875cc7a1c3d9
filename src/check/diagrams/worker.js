// @ts-check
// The process in which mermaid runs. It is plain JavaScript, because Node has to load this very file both from the
// source (in tests) and from the build. Mermaid stays out of the site's own process: a diagram can send its parser
// into an endless loop or out of memory, and a worker thread that runs out of memory can take its process with it
// (tried: an array that grows for ever aborts Node in spite of `resourceLimits`).

/** @import {Failure, Mermaid, ParseRequest, ThrownByParser, WorkerReply} from './protocol.js' */

// A message about an unknown diagram type quotes the whole diagram.
const MESSAGE_LIMIT = 4000;

process.on('disconnect', () => process.exit());

// Without a DOM, DOMPurify is a bare function that lacks its methods, and mermaid's parsers call these three. Nothing
// is rendered here, so nothing needs cleaning. Set on all functions, they reach whichever copy mermaid loads.
for (const method of ['addHook', 'removeHook', 'sanitize']) {
  Object.defineProperty(Function.prototype, method, {
    value: (/** @type {unknown} */ input) => input,
    configurable: true,
    writable: true,
  });
}

// A sequence diagram asks the browser whether the first word behind `box` is a colour. Any word may be one: it is the
// title or the colour of a box, and either is right.
Object.assign(globalThis, {window: {CSS: {supports: () => true}}});

const [entry, config] = process.argv.slice(2);
/** @type {unknown} */
const loaded = await import(String(entry));
const {default: mermaid} = /** @type {{default: Mermaid}} */ (loaded);
mermaid.initialize({.../** @type {object} */ (JSON.parse(String(config))), startOnLoad: false});

process.on('message', (/** @type {ParseRequest} */ {text}) => {
  void parse(text).then(reply);
});

// What a diagram throws after its answer must not cost the next one its own.
process.on('uncaughtException', () => {});

reply({ready: true});

/**
 * @param {string} text
 * @returns {Promise<WorkerReply>}
 */
async function parse(text) {
  try {
    await mermaid.parse(text);
    return {failure: null};
  } catch (error) {
    return {failure: toFailure(error)};
  }
}

/** @param {WorkerReply} message */
function reply(message) {
  process.send?.(message);
}

/**
 * The fields that mermaid's parsers put on their errors: `hash` by jison, `result` by langium, `mark` by js-yaml.
 *
 * @param {unknown} error
 * @returns {Failure}
 */
function toFailure(error) {
  /** @type {unknown} */
  const thrown = Object(error);
  const {name, message, hash, result, mark} = /** @type {ThrownByParser} */ (thrown);
  // The parser's complaint is often a consequence of the lexer's.
  const syntax = result?.lexerErrors?.[0] ?? result?.parserErrors?.[0];
  return {
    name: textOf(name),
    message: (message === undefined ? String(error) : textOf(message)).slice(0, MESSAGE_LIMIT),
    jison: hash && {
      text: textOf(hash.text),
      token: textOf(hash.token),
      expected: Array.isArray(hash.expected) ? hash.expected.map(textOf) : [],
      startLine: lineOf(hash.loc?.first_line),
    },
    langium: syntax && {
      message: textOf(syntax.message),
      found: syntax.token?.image === undefined ? null : textOf(syntax.token.image),
      // The token at the end of a diagram has no line of its own.
      line: lineOf(syntax.line) ?? lineOf(syntax.token?.startLine) ?? lineOf(syntax.previousToken?.endLine),
    },
    yamlLine: typeof mark?.line === 'number' ? mark.line : undefined,
  };
}

/** @param {unknown} value */
function textOf(value) {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** @param {unknown} value */
function lineOf(value) {
  return Number(value) || null;
}
