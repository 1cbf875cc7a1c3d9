import {isNode} from 'yaml';
import type {Finding, Place} from '../../markdown/finding.js';
import {digestOf} from '../../markdown/digest.js';
import {SourceText} from '../../markdown/source-text.js';
import {parseYaml, type YamlFault} from '../../markdown/yaml/yaml-syntax.js';
import {readYamlValue} from '../../markdown/yaml/yaml-value.js';
import {isSchema, type JsonSchema} from './json-schema.js';

/** A JSON Schema that a site names for a front matter. */
export interface NamedSchema {
  /** Path as messages show it. */
  path: string;
  schema: JsonSchema;
  /** Where the part at a pointer stands, or the nearest part around it. */
  placeOf(pointer: readonly string[]): Place;
}

/**
 * Reads the file of a JSON Schema, in JSON or in YAML. Whether it is a valid one, only who compiles it can tell.
 */
export function readNamedSchema({path, text}: {path: string; text: string}): {
  schema: NamedSchema | null;
  findings: Finding[];
} {
  // Tabs may indent JSON, and not YAML.
  const source = text.replace(/^\t+/gmu, tabs => ' '.repeat(tabs.length));
  const {document, faults} = parseYaml(source);
  const offsets = new SourceText(source);
  const finding = (reason: string, note: string | undefined, range: readonly [number, number]): Finding => ({
    ruleId: 'template',
    path,
    place: offsets.placeAt(...range),
    reason,
    note,
  });
  const failed = ({reason, note, range}: YamlFault) => ({
    schema: null,
    findings: [finding(reason, note, range)],
  });
  const [fault] = faults;
  if (fault) return failed(fault);
  const read = readYamlValue(document);
  if ('fault' in read) return failed(read.fault);
  const schema = read.value;
  if (!isSchema(schema)) {
    const note = 'Write an object, such as `{"properties": {"status": {"enum": ["draft", "final"]}}}`.';
    return {schema: null, findings: [finding('Expected a JSON Schema, found something else', note, [0, 0])]};
  }
  const placeOf = (pointer: readonly string[]): Place => {
    for (let length = pointer.length; length > 0; length--) {
      const node = document.getIn(pointer.slice(0, length).map(asIndex), true);
      if (isNode(node) && node.range) return offsets.placeAt(node.range[0], node.range[1]);
    }
    return offsets.placeAt(0, 0);
  };
  return {schema: {path, schema, placeOf}, findings: []};
}

/** A template with the JSON Schema that its site names for the front matter; what is wrong with the file is in its findings. */
export function withFrontMatterSchema<
  T extends {digest: string; namedSchema: NamedSchema | null; findings: Finding[]},
>(template: T, file: {path: string; text: string}): T {
  const {schema, findings} = readNamedSchema(file);
  const digest = digestOf(template.digest, file);
  return {...template, digest, namedSchema: schema, findings: [...template.findings, ...findings]};
}

function asIndex(step: string): string | number {
  return /^\d+$/u.test(step) ? Number(step) : step;
}
