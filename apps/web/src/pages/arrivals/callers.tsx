import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { CallLink } from '../../features/contact/call-link';
import { telephoneIn } from '../../features/contact/telephone';
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

interface CallerProps {
  readonly id: string;
  readonly role: string;
  /** Its conversation is read by both sides and by whoever carries the goods. */
  readonly matchId: string | undefined;
}

function Caller({ id, role, matchId }: CallerProps) {
  const { t } = useTranslation('arrivals', 'organisation');
  const { t: duties } = useTranslation('organisation');
  const { say, format, language } = useLanguage();
  const languages = useMemo(() => new Intl.DisplayNames(language, { type: 'language' }), [language]);
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
  const number = telephoneIn(organisation.contactLine);
  const name = say(organisation.name);
  return (
    <div className="arrival__caller">
      <p>
        <strong>{name}</strong> <span className="arrival__soft">{role}</span>
      </p>
      {number ? <CallLink number={number} name={name} /> : null}
      {organisation.contactLine ? <p>{organisation.contactLine}</p> : null}
      {contacts.length > 0 ? (
        <ul role="list" className="arrival__people">
          {contacts.map((person) => (
            <li key={person.id}>
              {person.name}
              <span className="arrival__soft">
                {format.list(person.roles.map((duty) => duties(`role.${duty}`)))} ·{' '}
                {t('call.speaks', { language: languages.of(person.language) })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
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
