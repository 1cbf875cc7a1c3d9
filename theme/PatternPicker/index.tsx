import React, {useId, useMemo, useState, type KeyboardEvent, type ReactNode, type Ref} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ComparablePageProps} from 'docusaurus-plugin-pattern-library';
import {normalise} from '@theme/patternFilters';

import styles from './styles.module.css';

export interface Props {
  /** The field, so that the focus can go there. */
  readonly fieldRef?: Ref<HTMLInputElement>;
  readonly label: ReactNode;
  /** Those that can be picked. */
  readonly pages: readonly ComparablePageProps[];
  /** Says that no more can be picked. @default they can */
  readonly full?: string;
  readonly onPick: (name: string) => void;
}

/** Nobody reads on; a word more finds the rest. */
const MOST_OFFERED = 50;

/** Titles that hold all words; of several pages with one title, each says its name. */
function offer(pages: readonly ComparablePageProps[], text: string) {
  const words = normalise(text).split(/\s+/u).filter(Boolean);
  const counts = new Map<string, number>();
  for (const {title} of pages) counts.set(title, (counts.get(title) ?? 0) + 1);
  return pages
    .map(({name, title}) => ({name, label: counts.get(title) === 1 ? title : `${title} (${name})`}))
    .filter(({label}) => words.every(word => normalise(label).includes(word)))
    .slice(0, MOST_OFFERED);
}

/** A field with a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export default function PatternPicker({fieldRef, label, pages, full, onPick}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [position, setPosition] = useState(-1);
  const options = useMemo(() => offer(pages, text), [pages, text]);
  const active = isOpen ? options[position] : undefined;
  const optionId = (name: string) => `${id}-${name}`;

  const open = (at: number) => {
    setIsOpen(true);
    setPosition(at);
    const option = options[at];
    // Until a list is open there is nothing to scroll to, and it opens at its beginning.
    if (option) document.getElementById(optionId(option.name))?.scrollIntoView({block: 'nearest'});
  };
  const close = () => {
    setIsOpen(false);
    setPosition(-1);
  };
  const pick = (name: string) => {
    setText('');
    close();
    onPick(name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        open(position >= last ? 0 : position + 1);
        break;
      case 'ArrowUp':
        open(position <= 0 ? last : position - 1);
        break;
      case 'Enter': {
        // Of one page that is left there is nothing to choose.
        const chosen =
          active ?? (isOpen && text.trim() !== '' && options.length === 1 ? options[0] : undefined);
        if (chosen) pick(chosen.name);
        break;
      }
      case 'Escape':
        if (!isOpen) setText('');
        close();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div className={styles.picker}>
      <label id={`${id}-label`} htmlFor={`${id}-field`} className={styles.label}>
        {label}
      </label>
      <input
        ref={fieldRef}
        id={`${id}-field`}
        type="text"
        role="combobox"
        className={styles.field}
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={active && optionId(active.name)}
        disabled={!isBrowser}
        // The focus may be on it when the last one is picked: it cannot be disabled.
        readOnly={full !== undefined}
        placeholder={full}
        value={text}
        onChange={event => {
          setText(event.target.value);
          setIsOpen(true);
          setPosition(-1);
        }}
        onClick={() => setIsOpen(full === undefined)}
        onBlur={close}
        onKeyDown={full === undefined ? onKeyDown : undefined}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        className={styles.list}
        hidden={!isOpen}
        aria-labelledby={`${id}-label`}
      >
        {options.map(({name, label: title}, index) => (
          <li
            key={name}
            id={optionId(name)}
            role="option"
            aria-selected={index === position}
            className={clsx(styles.option, index === position && styles.active)}
            // The field keeps the focus.
            onMouseDown={event => event.preventDefault()}
            onClick={() => pick(name)}
          >
            {title}
          </li>
        ))}
      </ul>
      {isOpen && options.length === 0 && (
        <p role="status" className={clsx(styles.list, styles.empty)}>
          <Translate
            id="theme.patternLibrary.index.empty"
            description="Shown when no page matches the filters"
          >
            No pages match.
          </Translate>
        </p>
      )}
    </div>
  );
}
