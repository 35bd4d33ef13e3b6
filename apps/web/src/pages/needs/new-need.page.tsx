import '../../styles/needs.css';
import '../../styles/new-need.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from '../../language/use-translation';
import {
  creationOf,
  type DraftLine,
  draftLike,
  draftLine,
  EMPTY_DRAFT,
  withLines,
} from '../../features/needs/need-draft';
import { useLineWords } from '../../features/needs/line-summary';
import { useNeed, useOwners, useOwnNeeds } from '../../features/needs/use-needs';
import { PageLoading } from '../../frame/page-loading';
import { useLanguage } from '../../language/use-language';
import { keep } from '../../offline/outbox';
import { useDraft } from '../../offline/use-draft';
import type { NeedStep } from '../../routes/needs.routes';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { DraftFound } from './draft-found';
import { AmountStep, SetStep } from './steps/amount-step';
import { CheckStep } from './steps/check-step';
import { NeedKept } from './steps/need-kept';
import { WhatStep } from './steps/what-step';
import { WhenStep, WhoStep } from './steps/when-step';
import { WhereStep } from './steps/where-step';
import { WhichStep } from './steps/which-step';
import { useSupplies } from './use-supplies';

const NAMES_IN_TITLE = 3;
const TITLE_LENGTH = 200;

/** Say what would help: one question a page, each answer stored on this device at once. */
export function NewNeedPage() {
  const { t } = useTranslation('needs');
  const { step, id } = useSearch({ from: '/signed-in/needs/new' });
  const owner = useOwners()[0];
  if (step === 'done' && id) return <NeedKept id={id} />;
  if (owner) return <NewNeed ownerId={owner.organisationId} />;
  return (
    <Page title={t('new.what.title')} width="reading">
      <Note tone="info" title={t('new.notYours')} />
    </Page>
  );
}

function NewNeed({ ownerId }: { readonly ownerId: string }) {
  const { language, format } = useLanguage();
  const { step = 'what', line: lineId, like, item, back } = useSearch({ from: '/signed-in/needs/new' });
  const navigate = useNavigate();
  useSupplies(ownerId);
  const { value: draft, change, clear, isReady } = useDraft('new-need', EMPTY_DRAFT);
  const { needs = [] } = useOwnNeeds(ownerId);
  const { need: before } = useNeed(like);
  const wordsOf = useLineWords();

  const go = (next: NeedStep, line?: string): void =>
    void navigate({ to: '/needs/new', search: { step: next, line } });
  const onward = (next: NeedStep, line?: string): void => (back ? go('check') : go(next, line));
  const patch = (part: Partial<typeof draft>): void => change({ ...draft, ...part });
  const patchLine = (part: Partial<DraftLine>): void =>
    patch({ lines: draft.lines.map((one) => (one.id === lineId ? { ...one, ...part } : one)) });
  const add = (one: DraftLine): void => {
    change(withLines(draft, one));
    go('which', one.id);
  };
  const revise = (next: NeedStep, line?: string): void =>
    void navigate({ to: '/needs/new', search: { step: next, line, back: next !== 'what' } });
  const names = [...new Set(draft.lines.map((one) => wordsOf({ ...one, quantity: 1 }).name))];
  const usualTitle = format.list(names.slice(0, NAMES_IN_TITLE)).slice(0, TITLE_LENGTH);

  const finish = async (publish: boolean): Promise<void> => {
    const title = draft.title.trim() || usualTitle;
    const subject = { kind: 'need', id: draft.id, path: `/needs/${draft.id}` };
    const values = { title };
    await keep({
      method: 'POST',
      path: '/needs',
      body: creationOf(draft, ownerId, title, language),
      subject,
      words: { key: 'need.create', values },
    });
    if (publish)
      await keep({
        method: 'POST',
        path: `/needs/${draft.id}/publish`,
        ifMatch: 'previous',
        subject,
        words: { key: 'need.publish', values },
      });
    await clear();
    await navigate({ to: '/needs/new', search: { step: 'done', id: draft.id }, replace: true });
  };

  useEffect(() => {
    if (!isReady || !like || !before) return;
    change(draftLike(before));
    void navigate({ to: '/needs/new', search: { step: 'check' }, replace: true });
  }, [isReady, like, before, change, navigate]);

  useEffect(() => {
    if (!isReady || !item) return;
    const line = draft.lines.find(({ itemCode }) => itemCode === item) ?? draftLine(item);
    if (!draft.lines.includes(line)) change(withLines(draft, line));
    void navigate({ to: '/needs/new', search: { step: 'which', line: line.id }, replace: true });
  }, [isReady, item, draft, change, navigate]);

  if (!isReady || like || item) return <PageLoading />;
  const line = draft.lines.find((one) => one.id === lineId);
  const isSettled = draft.placeId !== undefined;
  const afterAmount = (): void => go(isSettled ? 'check' : 'where');
  if (step === 'which' && line)
    return <WhichStep line={line} onChange={patchLine} onNext={() => onward('amount', line.id)} />;
  if (step === 'amount' && line) return <AmountStep line={line} onChange={patchLine} onNext={afterAmount} />;
  if (step !== 'what' && draft.lines.length > 0)
    switch (step) {
      case 'set':
        return <SetStep lines={draft.lines} onChange={(lines) => patch({ lines })} onNext={afterAmount} />;
      case 'where':
        return (
          <WhereStep
            draft={draft}
            ownerId={ownerId}
            earlier={needs.flatMap(({ lines }) => lines.map(({ placeId }) => placeId))}
            onChange={patch}
            onNext={() => onward('when')}
          />
        );
      case 'when':
        return <WhenStep draft={draft} onChange={patch} onNext={() => onward('who')} />;
      case 'who':
        return <WhoStep draft={draft} onChange={patch} onNext={() => go('check')} />;
      case 'which':
      case 'amount':
      case 'check':
      case 'done':
        return <CheckStep {...{ draft, usualTitle }} go={revise} onChange={patch} onKeep={finish} />;
    }
  return (
    <WhatStep
      above={draft.lines.length > 0 ? <DraftFound draft={draft} go={go} onAnew={() => void clear()} /> : null}
      earlier={draft.lines.length > 0 ? [] : needs.filter(({ lines }) => lines.length > 0)}
      onItem={(code) => add(draftLine(code))}
      onOwnWords={(ownWords) => add(draftLine(null, { ownWords }))}
      onTemplate={(template) => {
        const lines = template.lines.map(({ itemCode, quantity, limits }) =>
          draftLine(itemCode, { quantity: String(quantity), limits }),
        );
        change(withLines(draft, ...lines));
        go('set');
      }}
      onEarlier={(need) => {
        change(draftLike(need));
        go('set');
      }}
    />
  );
}
