import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { wordEndsOn } from '../../features/consignment/need-word';
import { stageOf } from '../../features/consignment/stage';
import type { Consignment } from '../../features/consignment/use-consignment';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Card, Facts } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { ConfirmNumbers } from './confirm-numbers';
import { SystemNumbers } from './system-numbers';

interface PapersProps {
  readonly consignment: Consignment;
}

/** Whether the papers are ready; what is missing is said in words, with whose it is to supply. */
export function Papers({ consignment }: PapersProps) {
  const { t } = useTranslation('arrivals');
  const { format } = useLanguage();
  const isPreparing = stageOf(consignment.state) === 'preparing';
  const { data, error } = useQuery({
    ...get('/consignments/{id}/readiness', { path: { id: consignment.id } }),
    enabled: isPreparing,
    meta: { keep: true },
  });
  const isComplete = !isPreparing || data?.missing.length === 0;
  const wordEnds = isPreparing && data ? wordEndsOn(data) : undefined;
  const day = data ? format.day(data.borderOn) : '';
  return (
    <Card title={t('missing.title')}>
      <Refusal error={data ? null : error} />
      {isComplete ? (
        <p className="arrival__papers">
          <CircleCheck size={20} aria-hidden="true" />
          <span>{isPreparing ? t('missing.none', { day }) : t('missing.left')}</span>
        </p>
      ) : null}
      {wordEnds ? (
        <p className="arrival__papers">
          <CircleDashed size={20} aria-hidden="true" />
          <span>{t('missing.wordEnds', { until: format.day(wordEnds) })}</span>
        </p>
      ) : null}
      {data && data.missing.length > 0 ? (
        <>
          <p>{t('missing.lead', { day })}</p>
          <ul role="list" className="arrival__missing">
            {data.missing.map((point, index) => (
              <li key={`${point.code} ${index}`}>
                <Missing point={point} consignment={consignment} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Numbers consignment={consignment} isPreparing={isPreparing} />
    </Card>
  );
}

interface MissingProps extends PapersProps {
  readonly point: Schemas['MissingPointView'];
}

function Missing({ point, consignment }: MissingProps) {
  const { t } = useTranslation('arrivals');
  const { say } = useLanguage();
  const { memberships } = useAccount();
  const { suppliedBy } = point;
  const id = consignment[`${suppliedBy}Id`];
  const isOurs = memberships.some(({ organisationId }) => organisationId === id);
  return (
    <>
      <CircleDashed size={20} aria-hidden="true" />
      <span>
        {say(point.text)}{' '}
        <span className="arrival__soft">
          {isOurs
            ? t('missing.byYou')
            : t(`missing.by.${suppliedBy}`, { name: say(consignment[`${suppliedBy}Name`]) })}
        </span>
      </span>
    </>
  );
}

/** The numbers that the papers carry; those who have them write them down here. */
function Numbers({ consignment, isPreparing }: PapersProps & { readonly isPreparing: boolean }) {
  const { t } = useTranslation('arrivals');
  const { format } = useLanguage();
  const { can } = useAccount();
  const [edits, setEdits] = useState(false);
  const {
    code,
    codeValidUntil,
    declarationNumber,
    declarationValidUntil,
    needOwnerId,
    recipientId,
    numbersConfirmedAt,
  } = consignment;
  const may =
    isPreparing &&
    can.some(
      ({ organisationId, actions }) =>
        [needOwnerId, recipientId].includes(organisationId) && actions.includes('consignment:papers'),
    );
  return (
    <>
      <Facts
        facts={[
          { name: t('numbers.code'), value: code },
          { name: t('numbers.codeValidUntil'), value: codeValidUntil && format.day(codeValidUntil) },
          { name: t('numbers.declaration'), value: declarationNumber },
          {
            name: t('numbers.declarationValidUntil'),
            value: declarationValidUntil && format.day(declarationValidUntil),
          },
          { name: t('numbers.confirmedOn'), value: numbersConfirmedAt && format.day(numbersConfirmedAt) },
        ]}
      />
      {may && !numbersConfirmedAt && (code || declarationNumber) ? (
        <ConfirmNumbers consignment={consignment} />
      ) : null}
      {may ? (
        <div>
          <Button weight="secondary" onClick={() => setEdits(true)}>
            {t(code || declarationNumber ? 'numbers.change' : 'numbers.edit')}
          </Button>
        </div>
      ) : null}
      {edits ? <SystemNumbers consignment={consignment} onClose={() => setEdits(false)} /> : null}
    </>
  );
}
