import type {CheckInput} from '../check/check-library.js';
import type {RuleContext} from '../check/rule.js';
import type {Finding} from '../markdown/finding.js';

type TaxonomyOf = NonNullable<RuleContext['taxonomyOf']>;

/** What there is to check in one locale of a site. */
export interface LocaleInput {
  input: CheckInput;
  /** Stands before the locale's addresses in messages: `/fr/`. */
  baseUrl: string;
}

/** The locales of a site as one input. What is wrong in several of them at one place is said once. */
export function mergeLocales(locales: readonly [LocaleInput, ...LocaleInput[]]): CheckInput {
  const [first, ...others] = locales;
  const said = new Set<string>();
  const withoutRepeats = ({input, baseUrl}: LocaleInput): CheckInput => {
    const findings = (input.findings ?? []).filter(finding => !said.has(causeOf(finding, baseUrl)));
    // Within one locale nothing is a repeat: two findings may well have one place.
    findings.forEach(finding => said.add(causeOf(finding, baseUrl)));
    return {...input, findings};
  };
  return mergeInputs([withoutRepeats(first), ...others.map(withoutRepeats)]);
}

/** The same in every locale: translated labels and suggestions, which only the reason holds, do not count. */
function causeOf({ruleId, path, place, reason, actual = []}: Finding, baseUrl: string): string {
  const found = actual.length > 0 ? actual : [reason];
  const addresses = found.map(text => (text.startsWith(baseUrl) ? `/${text.slice(baseUrl.length)}` : text));
  return JSON.stringify([ruleId, path, place.start, addresses]);
}

/** Several inputs as one: of the locales of a site, or of a site and of other files. A page counts where it is first. */
export function mergeInputs(inputs: readonly [CheckInput, ...CheckInput[]]): CheckInput {
  const pages = new Map(
    inputs
      .flatMap(input => [...input.pages])
      .reverse()
      .map(each => [each.page.path, each]),
  );
  const resolvers = inputs.flatMap(({taxonomyOf}) => taxonomyOf ?? []);
  return {
    ...inputs[0],
    pages: [...pages.values()],
    findings: inputs.flatMap(({findings = []}) => [...findings]),
    keep: inputs.flatMap(({keep = []}) => keep),
    rules: Object.assign({}, ...inputs.map(({rules}) => rules).reverse()) as CheckInput['rules'],
    taxonomyOf: resolvers.length > 0 ? anyOf(resolvers) : undefined,
  };
}

/** Each of them knows its own pages. */
function anyOf(resolvers: readonly TaxonomyOf[]): TaxonomyOf {
  return (page, link) => {
    const found = resolvers.map(taxonomyOf => taxonomyOf(page, link));
    return found.find(name => typeof name === 'string') ?? (found.includes(undefined) ? undefined : null);
  };
}

/** What is to be said of some files, of their templates and of the registries. */
export function ofFiles(
  {pages, findings = [], ...input}: CheckInput,
  paths: ReadonlySet<string>,
): CheckInput {
  const own = pages.filter(({page}) => paths.has(page.path));
  const templates = new Set(own.map(({template}) => template?.path));
  const isAsked = (path: string) => paths.has(path) || templates.has(path) || !/\.mdx?$/iu.test(path);
  return {...input, pages: own, findings: findings.filter(({path}) => isAsked(path))};
}
