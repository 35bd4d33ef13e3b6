import '../../styles/pledges.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { usePartnerIds } from '../../features/needs/use-partner-ids';
import { PageLoading } from '../../frame/page-loading';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { SelectField } from '../../ui/field';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { ForNeed } from './for-need';
import { EMPTY_HEAD, type Head, headOf, sentHead } from './head';
import { HeadFields } from './head-fields';
import { anew } from './line/line-draft';
import { Operators } from './operators';

type Pledge = Schemas['PledgeView'];

const TITLE_LENGTH = 200;

/** A new pledge, from nothing or with what another one said. It starts as a draft that nobody else sees. */
export function NewPledgePage() {
  const { from, need: needId, for: lineId } = useSearch({ from: '/signed-in/pledges/new' });
  const { data, isPending } = useQuery({
    ...get('/pledges/{id}', { path: { id: from ?? '' } }),
    enabled: from !== undefined,
  });
  const need = useQuery({
    ...get('/needs/{id}', { path: { id: needId ?? '' } }),
    enabled: needId !== undefined,
  });
  const partnerIds = usePartnerIds();
  const isWaiting =
    (from !== undefined && isPending) || (needId !== undefined && (need.isPending || !partnerIds));
  if (isWaiting) return <PageLoading />;
  return (
    <NewPledge
      before={data}
      need={need.data}
      needLineId={lineId}
      isForPartner={need.data ? (partnerIds?.has(need.data.ownerId) ?? false) : false}
    />
  );
}

interface NewPledgeProps {
  readonly before: Pledge | undefined;
  /** What it is begun for. */
  readonly need: Schemas['NeedView'] | undefined;
  readonly needLineId: string | undefined;
  readonly isForPartner: boolean;
}

function NewPledge({ before, need, needLineId, isForPartner }: NewPledgeProps) {
  const { t } = useTranslation('pledges');
  const { say, language } = useLanguage();
  const { can, memberships } = useAccount();
  const navigate = useNavigate();
  const givers = can
    .filter(({ actions }) => actions.includes('pledge:write'))
    .map(({ organisationId }) => organisationId);
  const [giverId, setGiverId] = useState(before?.giverId ?? givers[0] ?? '');
  const wanted = need?.lines.find(({ id }) => id === needLineId);
  const [head, setHead] = useState((): Head => {
    if (before) return headOf(before);
    if (!need) return EMPTY_HEAD;
    const item = wanted?.itemName ? say(wanted.itemName) : need.title;
    const title = t('forNeed.usualTitle', { item, owner: say(need.ownerName) }).slice(0, TITLE_LENGTH);
    return { ...EMPTY_HEAD, title, visibility: isForPartner ? 'partners' : 'network' };
  });
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
            forNeedId: need?.id ?? null,
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
      search: created.lines.length > 0 ? {} : { line: 'new', ...(wanted ? { for: wanted.id } : {}) },
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
        {need ? <ForNeed need={need} line={wanted} /> : null}
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
