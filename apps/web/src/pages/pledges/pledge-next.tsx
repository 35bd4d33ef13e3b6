import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import type { PledgeSearch } from '../../routes/pledges.routes';
import { LinkButton } from '../../ui/button';
import { Note } from '../../ui/note';

type Pledge = Schemas['PledgeView'];
type Check = NonNullable<PledgeSearch['check']>;

interface PledgeNextProps {
  readonly pledge: Pledge;
  readonly may: readonly Schemas['Action'][];
}

/** What comes next, with one main command. */
export function PledgeNext({ pledge, may }: PledgeNextProps) {
  const mayWrite = may.includes('pledge:write');
  const isOpen = pledge.state === 'draft' || pledge.state === 'offered';
  const command = commandOf(pledge);
  return (
    <>
      {isOpen ? <Release pledge={pledge} mayRelease={may.includes('pledge:approve')} /> : null}
      {mayWrite && command ? (
        <div className="page__actions">
          <CheckLink pledge={pledge} check={command} main />
        </div>
      ) : null}
      {mayWrite && (pledge.state === 'withdrawn' || pledge.state === 'expired') ? (
        <Again pledge={pledge} />
      ) : null}
    </>
  );
}

/** What the writer may do now; nothing while a second person has to decide. */
function commandOf({ state, approval, lines }: Pledge): Check | undefined {
  if (state === 'draft') return lines.length > 0 && approval !== 'refused' ? 'offer' : undefined;
  if (state === 'offered')
    return approval === 'not_required' || approval === 'granted' ? 'pledge' : undefined;
  return undefined;
}

interface CheckLinkProps {
  readonly pledge: Pledge;
  readonly check: Check;
  readonly main?: boolean;
}

/** The way to the page where something is checked before it binds. */
export function CheckLink({ pledge, check, main = false }: CheckLinkProps) {
  const { t } = useTranslation('pledges');
  return (
    <LinkButton
      to="/pledges/$id"
      params={{ id: pledge.id }}
      search={{ check }}
      weight={main ? 'primary' : 'tertiary'}
    >
      {t(`check.${check}.go`)}
    </LinkButton>
  );
}

/** Where the release stands and who acts now. */
function Release({ pledge, mayRelease }: { readonly pledge: Pledge; readonly mayRelease: boolean }) {
  const { t } = useTranslation('pledges');
  const { format } = useLanguage();
  const { id } = useAccount();
  const { data: people = [] } = useQuery({
    ...get('/organisations/{id}/people', { path: { id: pledge.giverId } }),
    enabled: pledge.approval === 'pending',
  });
  if (pledge.approval === 'refused')
    return (
      <Note tone="warning" title={t('release.returned', { name: pledge.approvedBy?.name ?? '–' })}>
        {pledge.approvalReference ? <p className="kern-body">{pledge.approvalReference}</p> : null}
        <p className="kern-body">
          {t(pledge.state === 'draft' ? 'release.changeLines' : 'release.offerAnew')}
        </p>
      </Note>
    );
  if (pledge.approval !== 'pending' || pledge.lines.length === 0) return null;
  const isWriter = pledge.writtenBy?.id === id;
  const releasers = people.filter(
    (person) => person.roles.includes('approver') && !person.disabled && person.id !== pledge.writtenBy?.id,
  );
  const isDraft = pledge.state === 'draft';
  if (mayRelease && !isWriter)
    return (
      <Note
        tone={isDraft ? 'info' : 'warning'}
        title={t(isDraft ? 'release.early' : 'release.waitsForYou', {
          name: pledge.writtenBy?.name ?? '–',
          when: format.instant(pledge.writtenAt),
        })}
      >
        <p className="kern-body">{t(isDraft ? 'release.earlyLead' : 'release.waitsForYouLead')}</p>
        <CheckLink pledge={pledge} check="release" main />
      </Note>
    );
  if (isDraft) return null;
  return (
    <Note tone="info" title={t('release.waits')}>
      <p className="kern-body">
        {releasers.length > 0
          ? t('release.who', { names: format.list(releasers.map(({ name }) => name)) })
          : t('release.nobody')}
      </p>
    </Note>
  );
}

/** The same once more as a new draft. */
function Again({ pledge }: { readonly pledge: Pledge }) {
  const { t } = useTranslation('pledges');
  return (
    <div className="page__actions">
      <LinkButton to="/pledges/new" search={{ from: pledge.id }} weight="secondary">
        {t('again')}
      </LinkButton>
    </div>
  );
}
