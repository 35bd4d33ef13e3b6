import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { get } from '../../../api/query';
import { AcceptSubstitutes } from '../../../features/needs/accept-substitutes';
import { ItemIcon } from '../../../features/catalogue/item-icon';
import { useCatalogue } from '../../../features/catalogue/use-catalogue';
import type { DraftLine } from '../../../features/needs/need-draft';
import { useLanguage } from '../../../language/use-language';
import { Choice } from '../../../ui/choice';
import { TextAreaField } from '../../../ui/field';
import { LimitFields } from './limit-fields';
import { StepPage } from './step-page';

type Limit = Schemas['LimitDto'];

interface LineStepProps {
  readonly line: DraftLine;
  readonly onChange: (change: Partial<DraftLine>) => void;
  readonly onNext: () => void;
}

const DAY_MS = 24 * 60 * 60_000;
const ANY = 'any';
const OWN = 'own';

/** Which kind exactly: a usual size, limits of one's own, or any that fits; and one's own words beside it. */
export function WhichStep(props: LineStepProps) {
  return props.line.itemCode === null ? (
    <OwnWords {...props} />
  ) : (
    <Kind {...props} code={props.line.itemCode} />
  );
}

function OwnWords({ line, onChange, onNext }: LineStepProps) {
  const { t } = useTranslation('needs');
  const [error, setError] = useState<string>();
  return (
    <StepPage
      step="which"
      title={t('new.which.ownTitle')}
      lead={t('new.which.ownLead')}
      onNext={() => (line.ownWords.trim() ? onNext() : setError(t('new.which.ownMissing')))}
    >
      <TextAreaField
        label={t('new.which.ownLabel')}
        hint={t('new.which.ownHint')}
        value={line.ownWords}
        error={error}
        maxLength={2000}
        onInput={({ currentTarget }) => onChange({ ownWords: currentTarget.value })}
      />
    </StepPage>
  );
}

function Kind({ line, code, onChange, onNext }: LineStepProps & { readonly code: string }) {
  const { t } = useTranslation('needs');
  const { say } = useLanguage();
  const { nameOf, iconOf } = useCatalogue();
  const { data: presets = [] } = useQuery({
    ...get('/catalogue/presets'),
    meta: { keep: true },
    staleTime: DAY_MS,
  });
  const { data: item } = useQuery({
    ...get('/catalogue/items/{code}', { path: { code } }),
    meta: { keep: true },
    staleTime: DAY_MS,
  });
  const usual = presets.filter(({ itemCode }) => itemCode === code);
  const chosen = usual.find(({ limits }) => isSame(limits, line.limits));
  const attributes =
    item?.attributes.filter(({ requiredOnNeed, kind }) => requiredOnNeed && ASKED.has(kind)) ?? [];
  const [isOwn, setIsOwn] = useState(line.limits.length > 0 && !chosen);
  const choose = (key: string): void => {
    setIsOwn(key === OWN);
    if (key !== OWN) onChange({ limits: usual.find((preset) => preset.key === key)?.limits ?? [] });
  };
  const options = [
    { value: ANY, label: t('new.which.any'), hint: t('new.which.anyHint') },
    ...usual.map(({ key, name }) => ({ value: key, label: say(name) })),
    ...(attributes.length > 0 ? [{ value: OWN, label: t('new.which.own') }] : []),
  ];
  return (
    <StepPage
      step="which"
      title={t('new.which.title')}
      lead={
        <span className="step__item">
          <ItemIcon name={iconOf(code)} size={22} /> {nameOf(code)}
        </span>
      }
      onNext={onNext}
    >
      {options.length > 1 ? (
        <Choice
          legend={t('new.which.legend')}
          options={options}
          value={isOwn ? OWN : (chosen?.key ?? ANY)}
          onChange={choose}
        />
      ) : null}
      {isOwn ? (
        <LimitFields
          attributes={attributes}
          limits={line.limits}
          onChange={(limits) => onChange({ limits })}
        />
      ) : null}
      <AcceptSubstitutes
        itemCode={code}
        checked={line.acceptSubstitutes === true}
        onChange={(acceptSubstitutes) => onChange({ acceptSubstitutes })}
      />
      <TextAreaField
        label={t('new.which.besides')}
        hint={t('new.which.besidesHint')}
        optional={t('optional')}
        rows={3}
        value={line.ownWords}
        maxLength={2000}
        onInput={({ currentTarget }) => onChange({ ownWords: currentTarget.value })}
      />
    </StepPage>
  );
}

const ASKED: ReadonlySet<string> = new Set(['number', 'choice']);

const isSame = (one: readonly Limit[], other: readonly Limit[]): boolean =>
  one.length > 0 && JSON.stringify(one.map(sorted)) === JSON.stringify(other.map(sorted));

const sorted = ({ attribute, min, max, oneOf }: Limit): unknown[] => [attribute, min, max, oneOf];
