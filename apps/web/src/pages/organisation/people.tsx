import { useSuspenseQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { OWN_NAMES } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Badge } from '../../ui/note';
import { Card } from '../../ui/page';
import { AddPerson } from './add-person';
import { ChangePerson } from './change-person';

interface PeopleProps {
  readonly organisationId: string;
  readonly mayChange: boolean;
}

/** Who works here with Poruch, with roles; admins add, change and sign people out. */
export function People({ organisationId, mayChange }: PeopleProps) {
  const { t } = useTranslation('organisation');
  const { data: people } = useSuspenseQuery(
    get('/organisations/{id}/people', { path: { id: organisationId } }),
  );
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Schemas['PersonView']>();
  return (
    <Card
      title={t('people')}
      actions={
        mayChange ? (
          <Button weight="secondary" small icon={<UserPlus />} onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        ) : null
      }
    >
      <ul role="list" className="devices">
        {people.map((person) => (
          <li key={person.id} className="devices__item">
            <Person person={person} />
            {mayChange ? (
              <Button weight="tertiary" small onClick={() => setChanging(person)}>
                {t('change')} <span className="visually-hidden">{person.name}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <AddPerson organisationId={organisationId} open={adding} onClose={() => setAdding(false)} />
      {changing ? (
        <ChangePerson
          key={changing.id}
          organisationId={organisationId}
          person={people.find(({ id }) => id === changing.id) ?? changing}
          onClose={() => setChanging(undefined)}
        />
      ) : null}
    </Card>
  );
}

function Person({ person }: { readonly person: Schemas['PersonView'] }) {
  const { t } = useTranslation('organisation');
  const { format } = useLanguage();
  const { id } = useAccount();
  return (
    <div>
      <strong>{person.name}</strong> {person.id === id ? <Badge>{t('you')}</Badge> : null}{' '}
      {person.contact ? <Badge tone="info">{t('contact')}</Badge> : null}{' '}
      {person.disabled ? <Badge tone="warning">{t('disabled')}</Badge> : null}{' '}
      {person.mailRefusal ? <Badge tone="warning">{t('mailRefused')}</Badge> : null}
      <p className="soft">
        {[
          format.list(person.roles.map((role) => t(`role.${role}`))),
          OWN_NAMES[person.language],
          person.email,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {person.mailRefusal ? (
        <p className="soft">
          {format.instant(person.mailRefusal.at)}: {person.mailRefusal.answer}
        </p>
      ) : null}
      {person.linkExpiresAt ? (
        <p className="soft">{t('linkWaits', { when: format.instant(person.linkExpiresAt) })}</p>
      ) : null}
    </div>
  );
}
