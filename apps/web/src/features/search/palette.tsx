import '../../styles/search.css';
import { useQuery } from '@tanstack/react-query';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { useAccount } from '../../api/session';
import { placesOf } from '../../frame/navigation';
import { speak } from '../../language/texts';
import { LANGUAGES, OWN_NAMES } from '../../language/languages';
import { Dialog } from '../../ui/dialog';
import { addressOf } from '../subject/subject-address';
import { found } from './found';
import { HitLine } from './hit-line';
import { ItemLine } from './item-line';
import { useFoundItems } from './use-found-items';

interface Choice {
  readonly key: string;
  readonly line: ReactNode;
  readonly choose: () => void;
}

const RESULTS = 8;
const ITEMS = 3;

/** Everything within a few keys: places, commands, and whatever can be found. */
export default function Palette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('search');
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  const choices = useChoices(words);
  const leave = (): void => {
    setWords('');
    setActive(0);
    onClose();
  };
  const choose = (choice: Choice | undefined): void => {
    if (!choice) return;
    choice.choose();
    leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((active + step + choices.length) % Math.max(choices.length, 1));
    else if (event.key === 'Enter') choose(choices[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open={open} title={t('title')} onClose={leave}>
      <input
        className="kern-form-input__input"
        type="search"
        role="combobox"
        aria-label={t('label')}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={choices.length > 0 ? `${list}-${active}` : undefined}
        placeholder={t('hint')}
        autoFocus
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label={t('title')} className="palette">
        {choices.map((choice, index) => (
          <li
            key={choice.key}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            className="combobox__option"
            onClick={() => choose(choice)}
          >
            {choice.line}
          </li>
        ))}
      </ul>
      <p className="soft" role="status">
        {choices.length === 0 ? t('none') : t('keys')}
      </p>
    </Dialog>
  );
}

function useChoices(words: string): readonly Choice[] {
  const { t } = useTranslation('search');
  const { t: frame } = useTranslation('frame');
  const account = useAccount();
  const { group } = account;
  const navigate = useNavigate();
  const asked = useDeferredValue(words.trim());
  const { data: hits = [] } = useQuery(found(asked, RESULTS));
  const items = useFoundItems(asked, ITEMS);
  const go = (address: Pick<LinkProps, 'to' | 'params' | 'search'>) => () => void navigate(address);
  const commands = [
    ...(group === 'partner'
      ? [{ key: 'new-need', name: t('newNeed'), choose: go({ to: '/needs/new' }) }]
      : []),
    ...(group === 'municipality'
      ? [{ key: 'new-pledge', name: t('newPledge'), choose: go({ to: '/pledges/new' }) }]
      : []),
    ...(group === 'logistics'
      ? [{ key: 'new-convoy', name: t('newConvoy'), choose: go({ to: '/convoys/new' }) }]
      : []),
    ...placesOf(account).map(({ to, name }) => ({
      key: to,
      name: frame(`places.${name}`),
      choose: go({ to }),
    })),
    { key: 'account', name: frame('account'), choose: go({ to: '/account' }) },
    { key: 'help', name: frame('help'), choose: go({ to: '/help' }) },
    ...LANGUAGES.map((one) => ({ key: one, name: OWN_NAMES[one], choose: () => void speak(one) })),
  ];
  const wanted = words.trim().toLocaleLowerCase();
  return [
    ...items.map(({ entry, name, address }) => ({
      key: `item ${entry.code}`,
      line: <ItemLine name={name} icon={entry.icon} />,
      choose: go(address),
    })),
    ...hits.map((hit) => ({
      key: `${hit.kind} ${hit.id}`,
      line: <HitLine hit={hit} />,
      choose: go(addressOf(hit.kind, hit.id, group)),
    })),
    ...commands
      .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
      .map(({ key, name, choose }) => ({ key, line: name, choose })),
  ];
}
