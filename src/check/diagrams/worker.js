// @ts-check
// The process in which mermaid runs. It is plain JavaScript, because Node has to load this very file both from the
// source (in tests) and from the build. Mermaid stays out of the site's own process: a diagram can send its parser
// into an endless loop or out of memory, and a worker thread that runs out of memory can take its process with it
// (tried: an array that grows for ever aborts Node in spite of `resourceLimits`).

/** @import {Failure, ParseRequest, WorkerReply} from './protocol.js' */

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

const [entry, config] = process.argv.slice(2);
const {default: mermaid} = await import(String(entry));
mermaid.initialize({...JSON.parse(String(config)), startOnLoad: false});

process.on('message', async (/** @type {ParseRequest} */ {text}) => {
  try {
    await mermaid.parse(text);
    reply({failure: null});
  } catch (error) {
    reply({failure: toFailure(error)});
  }
});

// What a diagram throws after its answer must not cost the next one its own.
process.on('uncaughtException', () => {});

reply({ready: true});

/** @param {WorkerReply} message */
function reply(message) {
  process.send?.(message);
}

/**
 * The fields that mermaid's parsers put on their errors: `hash` by jison, `result` by langium, `mark` by js-yaml.
 *
 * @param {any} error
 * @returns {Failure}
 */
function toFailure(error) {
  const {hash, result, mark} = error ?? {};
  // The parser's complaint is often a consequence of the lexer's.
  const syntax = result?.lexerErrors?.[0] ?? result?.parserErrors?.[0];
  return {
    name: String(error?.name),
    message: String(error?.message ?? error).slice(0, MESSAGE_LIMIT),
    jison: hash && {
      text: String(hash.text ?? ''),
      token: String(hash.token ?? ''),
      expected: Array.isArray(hash.expected) ? hash.expected.map(String) : [],
      startLine: Number(hash.loc?.first_line) || null,
    },
    langium: syntax && {
      message: String(syntax.message),
      found: syntax.token?.image ?? null,
      // The token at the end of a diagram has no line of its own.
      line: syntax.line || syntax.token?.startLine || syntax.previousToken?.endLine || null,
    },
    yamlLine: mark?.line,
  };
}
