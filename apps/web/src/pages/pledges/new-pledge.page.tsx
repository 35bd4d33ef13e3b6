import '../../styles/pledges.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { PageLoading } from '../../frame/page-loading';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { SelectField } from '../../ui/field';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { EMPTY_HEAD, headOf, sentHead } from './head';
import { HeadFields } from './head-fields';
import { anew } from './line/line-draft';
import { Operators } from './operators';

type Pledge = Schemas['PledgeView'];

/** A new pledge, from nothing or with what another one said. It starts as a draft that nobody else sees. */
export function NewPledgePage() {
  const { from } = useSearch({ from: '/signed-in/pledges/new' });
  const { data, isPending } = useQuery({
    ...get('/pledges/{id}', { path: { id: from ?? '' } }),
    enabled: from !== undefined,
  });
  return from !== undefined && isPending ? <PageLoading /> : <NewPledge before={data} />;
}

function NewPledge({ before }: { readonly before: Pledge | undefined }) {
  const { t } = useTranslation('pledges');
  const { say, language } = useLanguage();
  const { can, memberships } = useAccount();
  const navigate = useNavigate();
  const givers = can
    .filter(({ actions }) => actions.includes('pledge:write'))
    .map(({ organisationId }) => organisationId);
  const [giverId, setGiverId] = useState(before?.giverId ?? givers[0] ?? '');
  const [head, setHead] = useState(() => (before ? headOf(before) : EMPTY_HEAD));
  const [approval, setApproval] = useState<Schemas['ApprovalNeeded']>();
  const create = useCommand(
    () =>
      answer(
        api.POST('/pledges', {
          body: {
            ...sentHead(head),
            giverId,
            titleLanguage: before?.title === head.title ? before.titleLanguage : language,
            ...(approval ? { approval } : {}),
            lines: before?.lines.map(anew) ?? [],
          },
        }),
      ),
    ['/pledges'],
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const created = await create.run();
    if (!created) return;
    await navigate({
      to: '/pledges/$id',
      params: { id: created.id },
      search: created.lines.length > 0 ? {} : { line: 'new' },
      replace: true,
    });
  };
  if (givers.length === 0)
    return (
      <Page title={t('new')} width="reading">
        <Note tone="info" title={t('notYours')} />
      </Page>
    );
  return (
    <Page
      title={t('new')}
      lead={t('newLead')}
      width="reading"
      above={
        <Link to="/pledges" className="back">
          <ChevronLeft aria-hidden="true" />
          {t('title')}
        </Link>
      }
    >
      <form className="form card" onSubmit={(event) => void submit(event)}>
        <Refusal error={create.refusal} />
        {givers.length > 1 ? (
          <SelectField label={t('giver')} value={giverId} onChange={({ target }) => setGiverId(target.value)}>
            {givers.map((id) => {
              const membership = memberships.find(({ organisationId }) => organisationId === id);
              return (
                <option key={id} value={id}>
                  {membership ? say(membership.organisationName) : id}
                </option>
              );
            })}
          </SelectField>
        ) : null}
        <HeadFields
          giverId={giverId}
          head={head}
          onChange={(part) => setHead((now) => ({ ...now, ...part }))}
          problem={create.refusal instanceof Problem ? create.refusal : undefined}
        />
        <Operators
          value={head.operatorIds}
          onChange={(operatorIds) => setHead((now) => ({ ...now, operatorIds }))}
        />
        <FourEyes giverId={giverId} value={approval} onChange={setApproval} />
        <div>
          <Button type="submit" busy={create.busy}>
            {before ? t('createAgain') : t('create')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

interface FourEyesProps {
  readonly giverId: string;
  readonly value: Schemas['ApprovalNeeded'] | undefined;
  readonly onChange: (value: Schemas['ApprovalNeeded']) => void;
}

/** Whether somebody else releases it; what the organisation demands of all is said and cannot be left out. */
function FourEyes({ giverId, value, onChange }: FourEyesProps) {
  const { t } = useTranslation('pledges');
  const { data: settings } = useSuspenseQuery(get('/organisations/{id}/settings', { path: { id: giverId } }));
  if (settings.fourEyes === true) return <Note tone="info" title={t('fourEyes.always')} />;
  return (
    <Choice
      legend={t('fourEyes.title')}
      options={[
        { value: 'pending', label: t('fourEyes.pending'), hint: t('fourEyes.pendingHint') },
        { value: 'not_required', label: t('fourEyes.not_required') },
      ]}
      value={value ?? (settings.fourEyesForMe ? 'pending' : 'not_required')}
      onChange={onChange}
    />
  );
}
