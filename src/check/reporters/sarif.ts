import {printableJson} from './printable.js';
import {PACKAGE_VERSION} from '../package-version.js';
import type {Fix, Place} from '../../markdown/finding.js';
import type {Message, Report} from '../message.js';
import {fingerprintsOf} from './fingerprints.js';
import {repositoryPath} from './repository-path.js';
import {sarifRule} from './sarif-rule.js';
import {withoutFolded, worstFirst, type PlacedMessage} from './shown.js';

/** What the paths in the report are relative to; who reads the report says where it is. */
const ROOT = '%SRCROOT%';

/**
 * A report in SARIF 2.1.0, for code scanning: each message with the template's line as a related location, and with a
 * fingerprint by which it is the same finding after lines have moved; and with its fix, where that is certain. Rules
 * bring their pages along.
 *
 * @param prefix Path of the working folder in the repository, such as `website`; empty for the repository itself.
 */
export function reportSarif(report: Report, prefix = ''): string {
  const shown = worstFirst(report);
  const ruleIds = [...new Set(shown.map(({message}) => message.ruleId))].sort();
  const prints = fingerprintsOf(withoutFolded(report));
  const run = {
    tool: {
      driver: {
        name: 'pattern-library',
        fullName: 'docusaurus-plugin-pattern-library',
        semanticVersion: PACKAGE_VERSION,
        informationUri: 'https://github.com/pattern-library/docusaurus-plugin-pattern-library',
        rules: ruleIds.map(sarifRule),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: shown.map(each => ({
      ...result(each, prefix),
      ruleIndex: ruleIds.indexOf(each.message.ruleId),
      partialFingerprints: {'patternLibraryFinding/v1': prints.get(each.message)},
    })),
  };
  const log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]};
  return printableJson(log);
}

function result({path, message}: PlacedMessage, prefix: string) {
  const {ruleId, severity, origin, expected, actual, fix} = message;
  return {
    ruleId,
    level: severity,
    message: {text: textOf(message)},
    locations: [{physicalLocation: {...artifact(path, prefix), region: regionOf(message.place)}}],
    ...(origin && {
      relatedLocations: [
        {
          physicalLocation: {...artifact(origin.path, prefix), region: {startLine: origin.line}},
          message: {text: 'The line of the template that asks for it'},
        },
      ],
    }),
    ...(fix?.kind === 'safe' && {fixes: [fixOf(fix, message, artifact(path, prefix))]}),
    properties: {expected, actual},
  };
}

/** What `check --fix` would do; what is left to the writer to fill in is no fix for a program. */
function fixOf({edits}: Fix, {note}: Message, {artifactLocation}: ReturnType<typeof artifact>) {
  const replacements = edits.map(({place, text}) => ({
    deletedRegion: regionOf(place),
    insertedContent: {text},
  }));
  return {
    ...(note !== undefined && {description: {text: escaped(note)}}),
    artifactChanges: [{artifactLocation, replacements}],
  };
}

function textOf({reason, note}: Message): string {
  return escaped(note ? `${reason}. ${note}` : reason);
}

/** In messages of SARIF `{0}` is a placeholder and `[text](target)` a link: those that a page holds are meant as they are. */
function escaped(text: string): string {
  return text.replace(/\{\d+\}/gu, '{$&}').replace(/\[([^[\]]*)\](?=\()/gu, '\\[$1\\]');
}

function artifact(path: string, prefix: string) {
  const uri = repositoryPath(path, prefix).split('/').map(encodeURIComponent).join('/');
  return {artifactLocation: {uri, uriBaseId: ROOT}};
}

function regionOf({start, end}: Place) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
