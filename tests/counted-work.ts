/** Methods that walk over the whole of what they are called on. */
const OF_TEXTS = ['match', 'normalize', 'replace', 'replaceAll', 'search', 'split', 'toLowerCase'] as const;
const OF_LISTS = [
  'concat',
  'every',
  'filter',
  'find',
  'findIndex',
  'flat',
  'flatMap',
  'forEach',
  'includes',
  'indexOf',
  'join',
  'map',
  'reduce',
  'some',
  'sort',
] as const;

/**
 * How much work a call does: the characters of all texts and the items of all lists that the methods above are called
 * on, and the least numbers that are taken, in our code and in the libraries. It is the same on any machine, however busy, and a loop in a loop shows in it.
 */
export async function countWork(run: () => unknown): Promise<number> {
  let work = 0;
  const spies = [
    ...OF_TEXTS.map(name => countCalls(String.prototype, name, text => (work += String(text).length))),
    // How far two words are apart is counted in steps that take the least of some numbers.
    countCalls(Math, 'min', () => (work += 1)),
    ...OF_LISTS.map(name => countCalls(Array.prototype, name, list => (work += (list as unknown[]).length))),
  ];
  try {
    await run();
  } finally {
    for (const restore of spies) restore();
  }
  return work;
}

/** Has `count` called with the receiver of each call of a method; returns what ends that. */
function countCalls(target: object, name: string, count: (receiver: unknown) => void): () => void {
  const original = Reflect.get(target, name) as (...given: unknown[]) => unknown;
  const replace = (value: unknown) =>
    Object.defineProperty(target, name, {value, writable: true, configurable: true, enumerable: false});
  replace(function counted(this: unknown, ...given: unknown[]) {
    count(this);
    return original.apply(this, given);
  });
  return () => void replace(original);
}
