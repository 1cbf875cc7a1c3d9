import {ruleUrl} from '../message.js';
import {readRulePage} from '../rule-page.js';
import {RULE_SEVERITIES} from '../rules/index.js';

/** What SARIF says of a rule: its page, and the first paragraph of it. */
export function sarifRule(id: string) {
  const page = readRulePage(id);
  const [, first = ''] = page.split(/\n{2,}/u);
  const description = first.replaceAll('\n', ' ').trim();
  const [sentence = description] = /^.*?[.:](?=\s|$)/u.exec(description) ?? [];
  const severity = RULE_SEVERITIES[id];
  return {
    id,
    shortDescription: {text: sentence},
    fullDescription: {text: description},
    help: {text: page, markdown: page},
    helpUri: ruleUrl(id),
    // What is off by default is found only where somebody has asked for it.
    defaultConfiguration:
      severity === 'off' || severity === undefined
        ? {enabled: false, level: 'warning'}
        : {enabled: true, level: severity},
  };
}
