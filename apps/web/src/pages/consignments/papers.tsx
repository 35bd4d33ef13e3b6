import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { wordEndsOn } from '../../features/consignment/need-word';
import { PapersBadge } from '../../features/consignment/route-words';
import { stageOf } from '../../features/consignment/stage';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Check } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { Badge } from '../../ui/note';
import { Card, Facts } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

type Consignment = Schemas['ConsignmentView'];

const MAY_CHANGE = new Set(['planned', 'packed', 'sealed']);

/** What the border asks for: which points are missing, who can supply each, and the numbers themselves. */
export function Papers({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('consignments');
  const { say, format } = useLanguage();
  const { can } = useAccount();
  const { data } = useSuspenseQuery(get('/consignments/{id}/readiness', { path: { id: consignment.id } }));
  const isPreparing = stageOf(consignment.state) === 'preparing';
  const wordEnds = isPreparing ? wordEndsOn(data) : undefined;
  const mayChange =
    MAY_CHANGE.has(consignment.state) && can.some(({ actions }) => actions.includes('consignment:papers'));
  return (
    <Card
      title={t('papers')}
      actions={
        isPreparing ? (
          <PapersBadge missing={data.missing.length} />
        ) : consignment.dispatchedAt ? (
          <Badge tone="success">{t('leftComplete')}</Badge>
        ) : null
      }
    >
      {wordEnds ? (
        <p>{t('wordEnds', { until: format.day(wordEnds), day: format.day(data.borderOn) })}</p>
      ) : null}
      {isPreparing && data.missing.length > 0 ? (
        <>
          <p>{t('borderOn', { day: format.day(data.borderOn) })}</p>
          <ul role="list" className="papers">
            {data.missing.map((point, index) => (
              <li key={`${point.code} ${index}`} className="papers__point">
                <span>{say(point.text)}</span>
                <span className="soft">{t(`supplier.${point.suppliedBy}`)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {mayChange ? (
        <PapersForm key={consignment.version} consignment={consignment} />
      ) : (
        <Facts
          facts={[
            { name: t('code'), value: consignment.code },
            {
              name: t('codeUntil'),
              value: consignment.codeValidUntil && format.day(consignment.codeValidUntil),
            },
            { name: t('declaration'), value: consignment.declarationNumber },
            {
              name: t('declarationUntil'),
              value: consignment.declarationValidUntil && format.day(consignment.declarationValidUntil),
            },
            { name: t('giftLetter'), value: consignment.giftLetterNumber },
          ]}
        />
      )}
    </Card>
  );
}

function PapersForm({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('consignments');
  const toast = useToast();
  const [words, setWords] = useState({
    code: consignment.code ?? '',
    codeValidUntil: consignment.codeValidUntil ?? '',
    declarationNumber: consignment.declarationNumber ?? '',
    declarationValidUntil: consignment.declarationValidUntil ?? '',
    giftLetterNumber: consignment.giftLetterNumber ?? '',
  });
  const [listMatches, setListMatches] = useState(consignment.systemListMatches ?? false);
  const [vins, setVins] = useState<Readonly<Record<string, string>>>({});
  const withVin = consignment.lines.filter(({ isVehicle }) => isVehicle);
  const save = useCommand(
    () =>
      api.PATCH('/consignments/{id}/papers', {
        params: { path: { id: consignment.id }, header: ifMatch(consignment) },
        body: {
          ...Object.fromEntries(
            Object.entries(words).map(([name, value]) => [name, value === '' ? null : value]),
          ),
          systemListMatches: listMatches,
          ...(Object.keys(vins).length > 0
            ? { vins: Object.entries(vins).map(([consignmentLineId, vin]) => ({ consignmentLineId, vin })) }
            : {}),
        },
      }),
    ['/consignments', '/consignments/{id}', '/consignments/{id}/readiness', '/tasks'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await save.run()) toast(t('saved'));
  };
  const field = (name: keyof typeof words, type: 'text' | 'date') => (
    <TextField
      label={t(`field.${name}`)}
      type={type}
      value={words[name]}
      onChange={({ target }) => setWords({ ...words, [name]: target.value })}
    />
  );
  return (
    <form className="papers__form" onSubmit={(event) => void submit(event)}>
      <Refusal error={save.refusal} />
      {field('code', 'text')}
      {field('codeValidUntil', 'date')}
      {field('declarationNumber', 'text')}
      {field('declarationValidUntil', 'date')}
      {field('giftLetterNumber', 'text')}
      {withVin.map((line) => (
        <TextField
          key={line.id}
          label={t('vinOf', { position: line.position })}
          value={vins[line.id] ?? line.vin ?? ''}
          maxLength={17}
          onChange={({ target }) => setVins({ ...vins, [line.id]: target.value.toUpperCase() })}
        />
      ))}
      <div className="papers__wide">
        <Check label={t('listMatches')} checked={listMatches} onChange={setListMatches} />
      </div>
      <div className="papers__wide">
        <Button type="submit" weight="secondary" busy={save.busy}>
          {t('savePapers')}
        </Button>
      </div>
    </form>
  );
}
