import '../../styles/account.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { SelectField } from '../../ui/field';
import { Card, Facts, Page } from '../../ui/page';
import { ContactLine } from './contact-line';
import { LetterheadCard } from './letterhead';
import { Gs1PrefixCard } from './gs1-prefix';
import { People } from './people';

/** One's own organisation and who works there with Poruch; admins change both. */
export function OrganisationPage() {
  const { t } = useTranslation('organisation');
  const { say, format } = useLanguage();
  const { memberships, can } = useAccount();
  const { of } = useSearch({ from: '/signed-in/organisation' });
  const navigate = useNavigate();
  const own = [...new Map(memberships.map((membership) => [membership.organisationId, membership])).values()];
  const id =
    own.find(({ organisationId }) => organisationId === of)?.organisationId ?? own[0]?.organisationId ?? '';
  const { data: organisation } = useSuspenseQuery(get('/organisations/{id}', { path: { id } }));
  const may = can.find(({ organisationId }) => organisationId === id)?.actions ?? [];
  return (
    <Page title={say(organisation.name)} lead={t(`kind.${organisation.kind}`)} width="reading">
      {own.length > 1 ? (
        <SelectField
          label={t('which')}
          value={id}
          onChange={({ target }) => void navigate({ to: '/organisation', search: { of: target.value } })}
        >
          {own.map((membership) => (
            <option key={membership.organisationId} value={membership.organisationId}>
              {say(membership.organisationName)}
            </option>
          ))}
        </SelectField>
      ) : null}
      <Card title={t('about')}>
        <Facts
          facts={[
            { name: t('place'), value: organisation.placeName && say(organisation.placeName) },
            {
              name: t('verified'),
              value:
                organisation.verifiedSince &&
                t('verifiedSince', { day: format.day(organisation.verifiedSince) }),
            },
          ]}
        />
        <ContactLine organisation={organisation} mayChange={may.includes('organisation:change')} />
      </Card>
      <LetterheadCard key={id} organisationId={id} mayChange={may.includes('organisation:set')} />
      {may.includes('organisation:set') ? <Gs1PrefixCard organisationId={id} /> : null}
      <People organisationId={id} mayChange={may.includes('people:write')} />
    </Page>
  );
}
