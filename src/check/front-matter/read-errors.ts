import type {SchemaError} from './compile-schema.js';

/** An error, and for one of `anyOf` or `oneOf` what is wrong with the value by each of the alternatives. */
export interface Cause extends SchemaError {
  alternatives: SchemaError[];
}

/** What says the least of a value that has several errors comes last. */
const PRIORITY = ['type', 'const', 'enum', 'anyOf', 'oneOf', 'format', 'pattern', 'minLength', 'maxLength'];

/** Keywords whose errors each name another key. */
const BY_KEY = [
  'required',
  'dependentRequired',
  'dependencies',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
];

/**
 * The errors that a writer has to correct: of all that ajv finds, one for each cause. Of a value that fits no alternative,
 * what is wrong by the one that was meant, where that can be told.
 */
export function readErrors(errors: readonly SchemaError[]): Cause[] {
  // That a branch of `if` fails is said by the errors of the branch.
  const own = errors.filter(({keyword}) => keyword !== 'if' && keyword !== 'propertyNames');
  // Where no item is the one that is asked for, none of them is at fault.
  const lacking = own.filter(({keyword}) => keyword === 'contains');
  const causes = unfold(own.filter(error => !lacking.some(outer => isBelow(error, outer))));
  const told = new Set<string>();
  return [...causes].sort(byPriority).filter(({instancePath, keyword, params}) => {
    const key = BY_KEY.includes(keyword) ? `${instancePath} ${keyed(params)}` : instancePath;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

function keyed(params: Record<string, unknown>): string {
  return JSON.stringify(
    params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? params,
  );
}

function unfold(errors: readonly SchemaError[]): Cause[] {
  const choices = errors.filter(({keyword}) => keyword === 'anyOf' || keyword === 'oneOf');
  const [outer] = choices.filter(each => !choices.some(other => other !== each && isBelow(each, other)));
  if (!outer) return errors.map(error => ({...error, alternatives: []}));
  const below = errors.filter(error => isBelow(error, outer));
  const rest = errors.filter(error => error !== outer && !below.includes(error));
  return [...readChoice(outer, below), ...unfold(rest)];
}

function readChoice(outer: SchemaError, below: readonly SchemaError[]): Cause[] {
  const groups = new Map<string, SchemaError[]>();
  for (const error of below) {
    const branch = error.schemaPath.slice(outer.schemaPath.length + 1).split('/')[0] ?? '';
    groups.set(branch, [...(groups.get(branch) ?? []), error]);
  }
  const branches = [...groups.values()];
  // A branch that has something to say of the value's parts takes values of this type.
  const inside = branches.filter(branch =>
    branch.every(({instancePath}) => instancePath !== outer.instancePath),
  );
  const fitting = branches.filter(
    branch =>
      !branch.some(({keyword, instancePath}) => keyword === 'type' && instancePath === outer.instancePath),
  );
  const meant = inside.length === 1 ? inside : fitting.length === 1 ? fitting : [];
  if (meant[0]) return unfold(meant[0]);
  return [{...outer, alternatives: (fitting.length > 0 ? fitting : branches).flat()}];
}

function isBelow(error: SchemaError, outer: SchemaError): boolean {
  return (
    error !== outer &&
    error.schemaPath.startsWith(`${outer.schemaPath}/`) &&
    error.instancePath.startsWith(outer.instancePath)
  );
}

function byPriority(a: Cause, b: Cause): number {
  const rank = ({keyword}: Cause) =>
    PRIORITY.includes(keyword) ? PRIORITY.indexOf(keyword) : PRIORITY.length;
  return rank(a) - rank(b);
}
