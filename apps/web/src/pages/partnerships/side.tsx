import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';

/** One side of a partnership: where, what it offers, whom to turn to. Both sides can offer. */
export function Side({ member }: { readonly member: Schemas['OverviewMemberView'] }) {
  const { t } = useTranslation('partnerships');
  const { say, format } = useLanguage();
  const path = { id: member.organisationId };
  const { data: organisation } = useQuery(get('/organisations/{id}', { path }));
  const { data: people = [] } = useQuery(get('/organisations/{id}/people', { path }));
  const contacts = people.filter(({ contact, disabled }) => contact && !disabled);
  return (
    <Card title={say(member.name)}>
      <p className="soft">
        {[say(member.place.name), member.place.oblast && say(member.place.oblast)].filter(Boolean).join(', ')}
      </p>
      <div>
        <h3>{t('offers')}</h3>
        {member.offers.length === 0 ? (
          <p className="soft">{t('noOffers')}</p>
        ) : (
          <ul role="list" className="pairs">
            {member.offers.map(({ itemCode, itemName, quantity, unit }) => (
              <li key={itemCode} className="pairs__item">
                <span>{say(itemName)}</span>
                <span className="pairs__note">
                  {format.number(quantity)} {t(`unit.${unit}` as 'unit.piece', {}, unit)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {organisation?.contactLine || contacts.length > 0 ? (
        <div>
          <h3>{t('contact')}</h3>
          {organisation?.contactLine ? <p>{organisation.contactLine}</p> : null}
          <ul role="list">
            {contacts.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}
