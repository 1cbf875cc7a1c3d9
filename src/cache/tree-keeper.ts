/** Keeps what was parsed last, as much as is worth its memory. */
export interface TreeKeeper {
  /** @param drop Called when what has been parsed is to be let go. */
  add: (size: number, drop: () => void) => void;
}

/**
 * In characters of the pages. A tree takes some twenty times the memory of its text: of a common library all trees are
 * kept, and of ten thousand pages those that somebody asks of next.
 */
const MOST_TEXT = 8_000_000;

export function createTreeKeeper(): TreeKeeper {
  const kept: {size: number; drop: () => void}[] = [];
  let sum = 0;
  return {
    add(size, drop) {
      kept.push({size, drop});
      sum += size;
      let first = 0;
      for (; sum > MOST_TEXT && first < kept.length - 1; first++) {
        const oldest = kept[first]!;
        sum -= oldest.size;
        oldest.drop();
      }
      kept.splice(0, first);
    },
  };
}
