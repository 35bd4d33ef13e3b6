import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/query';
import type { Consignment } from '../../features/consignment/use-consignment';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';

/** Who can be called about a consignment: whoever carries it, and whoever gave it; without a number, who reads what. */
export function Callers({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('arrivals');
  const { giverId, lines, operatorId } = consignment;
  const matchId = lines[0]?.matchId;
  return (
    <Card title={t('call.title')}>
      <Caller id={operatorId} role={t('call.operator')} matchId={matchId} />
      {giverId === operatorId ? null : <Caller id={giverId} role={t('call.giver')} matchId={matchId} />}
    </Card>
  );
}

/** A telephone number within an organisation's own words. */
const NUMBER = /\+?\d[\d ()/-]{5,}\d/;

interface CallerProps {
  readonly id: string;
  readonly role: string;
  /** Its conversation is read by both sides and by whoever carries the goods. */
  readonly matchId: string | undefined;
}

function Caller({ id, role, matchId }: CallerProps) {
  const { t } = useTranslation('arrivals');
  const { say } = useLanguage();
  const { data: organisation } = useQuery({
    ...get('/organisations/{id}', { path: { id } }),
    meta: { keep: true },
  });
  const { data: people } = useQuery({
    ...get('/organisations/{id}/people', { path: { id } }),
    meta: { keep: true },
  });
  if (!organisation) return <div className="skeleton" />;
  const contacts = people?.filter(({ contact }) => contact) ?? [];
  const number = NUMBER.exec(organisation.contactLine ?? '')?.[0];
  return (
    <div className="arrival__caller">
      <p>
        <strong>{say(organisation.name)}</strong> <span className="arrival__soft">{role}</span>
      </p>
      {organisation.contactLine ? (
        <p>
          {number ? (
            <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{organisation.contactLine}</a>
          ) : (
            organisation.contactLine
          )}
        </p>
      ) : null}
      {contacts.map((person) => (
        <p key={person.id}>{person.name}</p>
      ))}
      {number || !matchId ? null : (
        <>
          <p className="arrival__soft">{t('call.noNumber')}</p>
          <Link to="/offers/$id" params={{ id: matchId }} hash="conversation">
            {t('call.write')}
          </Link>
        </>
      )}
    </div>
  );
}
