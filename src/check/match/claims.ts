import type {Section} from '../../markdown/page.js';
import type {SectionSpec} from '../../template/template.js';

/** What a section of the page stands for, and what told so: its name, words of its name, or what is below it. */
export interface Claim {
  spec: SectionSpec;
  ground: 'name' | 'words' | 'content';
}

/** Which sections of a page stand for one of the template's: each for one at most. */
export class Claims {
  #bySection = new Map<Section, Claim>();
  #counts = new Map<SectionSpec, number>();

  of({section}: {section: Section}): Claim | null {
    return this.#bySection.get(section) ?? null;
  }

  add({section}: {section: Section}, claim: Claim): void {
    this.#bySection.set(section, claim);
    this.#counts.set(claim.spec, this.count(claim.spec) + 1);
  }

  /** How many sections of the page stand for one of the template's, wherever they are. */
  count(spec: SectionSpec): number {
    return this.#counts.get(spec) ?? 0;
  }

  [Symbol.iterator](): Iterator<[Section, Claim]> {
    return this.#bySection[Symbol.iterator]();
  }
}
