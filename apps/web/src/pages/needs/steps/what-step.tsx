import { useQuery } from '@tanstack/react-query';
import { PencilLine, RotateCcw } from 'lucide-react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { get } from '../../../api/query';
import { findEntries } from '../../../features/catalogue/find-entries';
import { ItemIcon } from '../../../features/catalogue/item-icon';
import { type Entry, useCatalogue } from '../../../features/catalogue/use-catalogue';
import type { NeedView } from '../../../features/needs/need-draft';
import { useLanguage } from '../../../language/use-language';
import { TextField } from '../../../ui/field';
import { Note } from '../../../ui/note';
import { StepPage } from './step-page';

type Template = Schemas['TemplateView'];

interface WhatStepProps {
  readonly above?: ReactNode;
  /** What was said before, newest first. */
  readonly earlier: readonly NeedView[];
  readonly onItem: (code: string) => void;
  readonly onOwnWords: (words: string) => void;
  readonly onTemplate: (template: Template) => void;
  readonly onEarlier: (need: NeedView) => void;
}

const EARLIER = 3;

/** The catalogue by words and pictures, beside it sets for facilities, earlier needs and one's own words. */
export function WhatStep({ above, earlier, onItem, onOwnWords, onTemplate, onEarlier }: WhatStepProps) {
  const { t } = useTranslation('needs');
  const { entries, isReady, isMissing } = useCatalogue();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const isSearching = words.trim() !== '';
  const found = isSearching ? findEntries(words, entries) : [];
  const ownWords = (
    <button type="button" className="own-words" onClick={() => onOwnWords(typed.trim())}>
      <PencilLine aria-hidden="true" />
      <span>
        <strong>{t('new.what.ownWords')}</strong>
        <span className="own-words__hint">
          {isSearching ? t('new.what.asTyped', { words: typed.trim() }) : t('new.what.ownWordsHint')}
        </span>
      </span>
    </button>
  );
  return (
    <StepPage step="what" title={t('new.what.title')} lead={t('new.what.lead')}>
      {above}
      <TextField
        type="search"
        label={t('new.what.search')}
        value={typed}
        autoComplete="off"
        enterKeyHint="search"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {isMissing ? (
        <Note tone="info" title={t('new.what.missing')} live>
          <p className="kern-body">{t('new.what.missingWhat')}</p>
        </Note>
      ) : null}
      {isSearching ? (
        <>
          <p role="status" className="visually-hidden">
            {t('new.what.found', { count: found.length })}
          </p>
          {isReady && found.length === 0 ? <p>{t('new.what.none')}</p> : null}
          <Tiles entries={found} onItem={onItem} />
          {ownWords}
        </>
      ) : (
        <>
          {ownWords}
          <Earlier needs={earlier.slice(0, EARLIER)} onEarlier={onEarlier} />
          <Templates onTemplate={onTemplate} />
          {isReady ? <Sectors entries={entries} onItem={onItem} /> : null}
          {isReady || isMissing ? null : <div className="skeleton skeleton--card" />}
        </>
      )}
    </StepPage>
  );
}

function Tiles({
  entries,
  onItem,
}: {
  readonly entries: readonly Entry[];
  readonly onItem: (code: string) => void;
}) {
  const { say } = useLanguage();
  return (
    <ul role="list" className="tiles">
      {entries.map((entry) => (
        <li key={entry.code}>
          <button type="button" className="tile" onClick={() => onItem(entry.code)}>
            <span className="tile__icon">
              <ItemIcon name={entry.icon} />
            </span>
            <span className="tile__name">{say(entry.name)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Sectors({
  entries,
  onItem,
}: {
  readonly entries: readonly Entry[];
  readonly onItem: (code: string) => void;
}) {
  const { t } = useTranslation('needs');
  const sectors = [...new Set(entries.map(({ sector }) => sector))];
  return (
    <section className="sector">
      <h2>{t('new.what.catalogue')}</h2>
      <div className="sectors">
        {sectors.map((sector) => {
          const own = entries.filter((entry) => entry.sector === sector);
          return (
            <details key={sector} name="sector" className="sectors__one">
              <summary className="sectors__name">
                <span className="tile__icon">
                  <ItemIcon name={own[0]?.icon ?? ''} size={22} />
                </span>
                {t(`sectors.${sector as 'HEA'}`)}
                <span className="sectors__count">{own.length}</span>
              </summary>
              <Tiles entries={own} onItem={onItem} />
            </details>
          );
        })}
      </div>
    </section>
  );
}

function Earlier({
  needs,
  onEarlier,
}: {
  readonly needs: readonly NeedView[];
  readonly onEarlier: (need: NeedView) => void;
}) {
  const { t } = useTranslation('needs');
  if (needs.length === 0) return null;
  return (
    <section className="sector">
      <h2>{t('new.what.earlier')}</h2>
      <ul role="list" className="chips">
        {needs.map((need) => (
          <li key={need.id}>
            <button type="button" className="chip" onClick={() => onEarlier(need)}>
              <RotateCcw size={18} aria-hidden="true" />
              <span lang={need.titleLanguage}>{need.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Templates({ onTemplate }: { readonly onTemplate: (template: Template) => void }) {
  const { t } = useTranslation('needs');
  const { say } = useLanguage();
  const { data = [] } = useQuery({
    ...get('/catalogue/templates'),
    meta: { keep: true },
    staleTime: 24 * 60 * 60_000,
  });
  if (data.length === 0) return null;
  return (
    <section className="sector">
      <h2>{t('new.what.templates')}</h2>
      <ul role="list" className="chips">
        {data.map((template) => (
          <li key={template.key}>
            <button type="button" className="chip" onClick={() => onTemplate(template)}>
              <ItemIcon name={template.icon} size={18} />
              <span>{say(template.name)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
