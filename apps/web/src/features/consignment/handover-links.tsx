import '../../styles/arrivals.css';
import { useQuery } from '@tanstack/react-query';
import { QrCode } from 'lucide-react';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Badge } from '../../ui/note';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import { LinkShown } from '../link/link-shown';
import { stageOf } from './stage';
import type { Consignment } from './use-consignment';

type Listed = Schemas['HandoverLinkView'];

const TONES = {
  waiting: 'info',
  opened: 'info',
  used: 'success',
  revoked: 'plain',
  expired: 'plain',
} as const;

/** Links by which somebody without an account takes the consignment over: for whoever receives or brings it. */
export function HandoverLinks({ consignment }: { readonly consignment: Consignment }) {
  const { can } = useAccount();
  const { operatorId, needOwnerId, recipientId, endUserId } = consignment;
  const may = can.some(
    ({ organisationId, actions }) =>
      [operatorId, needOwnerId, recipientId, endUserId].includes(organisationId) &&
      actions.includes('handover_link:make'),
  );
  return may ? <Links consignment={consignment} /> : null;
}

function Links({ consignment: { id, reference, state } }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('handover');
  const { format } = useLanguage();
  const [made, setMade] = useState<Schemas['MadeHandoverLinkView']>();
  const { data: links = [], error } = useQuery(get('/consignments/{id}/handover-links', { path: { id } }));
  const make = useCommand(
    () => answer(api.POST('/consignments/{id}/handover-links', { params: { path: { id } }, body: {} })),
    ['/consignments/{id}/handover-links'],
  );
  const isDone = stageOf(state) === 'done';
  if (isDone && links.length === 0) return null;
  return (
    <Card title={t('links.title')}>
      {isDone ? null : <p className="arrival__soft">{t('links.lead')}</p>}
      <Refusal error={make.refusal ?? error} />
      {made ? (
        <LinkShown
          link={made}
          code={t('links.code', { reference })}
          holds={t('links.once', { when: format.instant(made.expiresAt) })}
        />
      ) : null}
      {isDone || made ? null : (
        <div>
          <Button
            weight="secondary"
            icon={<QrCode />}
            busy={make.busy}
            onClick={() => void make.run().then((link) => link && setMade(link))}
          >
            {t('links.make')}
          </Button>
        </div>
      )}
      {links.length > 0 ? (
        <ul role="list" className="handover-links" aria-label={t('links.list')}>
          {links.map((link) => (
            <li key={link.id}>
              <GivenOut link={link} onRevoked={() => link.id === made?.id && setMade(undefined)} />
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

interface GivenOutProps {
  readonly link: Listed;
  readonly onRevoked: () => void;
}

function GivenOut({ link, onRevoked }: GivenOutProps) {
  const { t } = useTranslation('handover');
  const { say, format } = useLanguage();
  const toast = useToast();
  const revoke = useCommand(async () => {
    await api.DELETE('/handover-links/{id}', { params: { path: { id: link.id } } });
    return true;
  }, ['/consignments/{id}/handover-links']);
  const take = async (): Promise<void> => {
    if (!(await revoke.run())) return;
    onRevoked();
    toast(t('links.revoked'));
  };
  const { state, usedAt } = link;
  const holds = state === 'waiting' || state === 'opened';
  const who = [link.madeBy, say(link.issuerName)].filter(Boolean).join(', ');
  const made = t('links.by', { who, when: format.instant(link.madeAt) });
  return (
    <div className="handover-links__one">
      <Badge tone={TONES[state]}>{t(`links.states.${state}`)}</Badge>
      <span>
        {made}
        <span className="arrival__soft">
          {usedAt ? ` · ${t('links.usedAt', { when: format.instant(usedAt) })}` : null}
          {holds ? ` · ${t('links.until', { when: format.instant(link.expiresAt) })}` : null}
        </span>
      </span>
      {holds ? (
        <Button small weight="tertiary" busy={revoke.busy} onClick={() => void take()}>
          {t('links.revoke')} <span className="visually-hidden">{made}</span>
        </Button>
      ) : null}
      <Refusal error={revoke.refusal} />
    </div>
  );
}
